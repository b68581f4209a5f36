import { getRaw } from './send-raw';
import { serveSample } from './serve-sample';

const origin = 'https://graph.example.org';

describe('behind a proxy', () => {
  let served: Awaited<ReturnType<typeof serveSample>>;
  beforeAll(async () => {
    served = await serveSample({ origin });
  });
  afterAll(() => served.close());
  const own = 'Host: graph.example.org';
  const get = async (...lines: string[]) =>
    (await getRaw(served.address, '/api/health', ...lines, 'X-Forwarded-For: 10.0.0.7')).status;
  const token = () => `Authorization: Bearer ${served.token}`;

  it('asks for the token, although all calls come from this machine', async () => {
    expect(await get(own)).toBe(401);
    expect(await get('Host: 127.0.0.1')).toBe(401);
    expect(await get(own, 'Authorization: Bearer x')).toBe(401);
    expect(await get(own, token())).toBe(200);
    expect((await getRaw(served.address, '/', own)).status).toBe(200);
  });

  it('takes the name and the page that others type, whether the proxy passes the name on or not', async () => {
    expect(await get(own, token(), `Origin: ${origin}`)).toBe(200);
    expect(await get('Host: 127.0.0.1:7878', token(), `Origin: ${origin}`)).toBe(200);
    for (const other of ['http://graph.example.org', 'https://graph.example.org:444', 'https://example.org', 'null'])
      expect(await get(own, token(), `Origin: ${other}`)).toBe(403);
    for (const name of ['example.org', 'graph.example.org.evil.example', 'evil.example'])
      expect(await get(`Host: ${name}`, token())).toBe(421);
  });
});

it('a server that was not told of a proxy answers none', async () => {
  const served = await serveSample();
  const answer = await getRaw(served.address, '/api/health', 'Host: 127.0.0.1', 'X-Forwarded-For: 10.0.0.7');
  await served.close();
  expect(answer.status).toBe(421);
  expect(answer.text).toContain('start it with --origin');
});
