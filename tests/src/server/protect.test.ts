import { serveSample } from './serve-sample';
import { getRaw, sendRaw } from './send-raw';

describe('the server guards itself', () => {
  let served: Awaited<ReturnType<typeof serveSample>>;
  let host: string;
  beforeAll(async () => {
    served = await serveSample();
    host = new URL(served.address).host;
  });
  afterAll(() => served.close());

  it('listens on this machine alone', () => expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    'LOCALHOST@evil.example',
  ])('answers 421 to host %s', async (name) => {
    for (const path of ['/', '/api/overview', '/api/nothing'])
      expect((await getRaw(served.address, path, `Host: ${name}`)).status).toBe(421);
  });

  it('answers to its own names', async () => {
    const { port } = new URL(served.address);
    for (const name of ['127.0.0.1', 'localhost', 'LocalHost', '[::1]'])
      expect((await getRaw(served.address, '/api/health', `Host: ${name}:${port}`)).status).toBe(200);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'answers 403 to origin %s',
    async (origin) => {
      expect((await getRaw(served.address, '/api/overview', `Host: ${host}`, `Origin: ${origin}`)).status).toBe(403);
      const body = '{"cypher":"RETURN 1 AS one"}';
      const post = [
        'POST /api/query HTTP/1.1',
        'Connection: close',
        `Host: ${host}`,
        `Origin: ${origin}`,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        '',
        body,
      ];
      expect((await sendRaw(served.address, post.join('\r\n'))).status).toBe(403);
    },
  );

  it('takes calls of its own page', async () =>
    expect((await getRaw(served.address, '/api/health', `Host: ${host}`, `Origin: http://${host}`)).status).toBe(200));

  it('takes no form of another page as a query', async () => {
    const response = await served.ask('/api/query', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"cypher":"RETURN 1 AS one"}',
    });
    expect(response.status).toBe(415);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/....//package.json',
    '/%252e%252e/package.json',
    '/.%00./package.json',
    '//etc/passwd',
    '/index.html/../../serve-sample.ts',
    '/..%c0%afserve-sample.ts',
    '/../serve-sample.ts',
  ])('gives no file outside its folder: %s', async (path) => {
    const { status, text } = await getRaw(served.address, path, `Host: ${host}`);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toMatch(/"dependencies"|root:|serveSample/);
  });

  it('sends a strict policy with every answer', async () => {
    for (const path of ['/', '/api/ontology', '/nothing']) {
      const { text } = await getRaw(served.address, path, `Host: ${host}`);
      const headers = text.slice(0, text.indexOf('\r\n\r\n')).toLowerCase();
      expect(headers).toContain("content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'");
      expect(headers).not.toContain('unsafe');
      expect(headers).toContain('x-content-type-options: nosniff');
      expect(headers).not.toContain('access-control-allow-origin');
    }
  });
});
