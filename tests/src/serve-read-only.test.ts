import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { filledStore } from './filled-store';
import { runCli, startCli } from './run-cli';

const { address, fill } = filledStore(2);
const path = address.slice('embedded:'.length);
const servers: ReturnType<typeof startCli>[] = [];
afterAll(() => servers.forEach((server) => server.kill('SIGKILL')));

const serve = async (): Promise<string> => {
  const server = startCli(['serve', '--read-only', '--port', '0', '--store', address]);
  servers.push(server);
  const [first] = (await once(server.stdout, 'data')) as [Buffer];
  return first.toString().trim();
};

it('shows a graph beside others who do, and neither changes nor leaves anything', async () => {
  await fill();
  const before = { size: statSync(path).size, modified: statSync(path).mtimeMs, beside: readdirSync(dirname(path)) };
  for (const server of [await serve(), await serve()]) {
    const found = await fetch(`${server}/api/search?q=Silva`);
    expect(await found.text()).toContain('person/ana-silva');
    const query = { cypher: "MATCH (p:Person {name: 'Ana Silva'}) RETURN p.name", view: false };
    const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const rows = await fetch(`${server}/api/query`, { ...json, body: JSON.stringify(query) });
    expect(await rows.json()).toMatchObject({ rows: [['Ana Silva']] });
    const decision = { decision: 'different', a: 'person/ana-silva', b: 'group/blue-party' };
    const decided = await fetch(`${server}/api/review`, { ...json, body: JSON.stringify(decision) });
    expect(decided.status).toBe(500);
    expect(await decided.text()).toContain('was opened for reading only');
  }
  expect((await runCli(['digest', '--store', address])).code).toBe(0);
  expect(existsSync(`${path}.server.json`)).toBe(false);
  const after = { size: statSync(path).size, modified: statSync(path).mtimeMs, beside: readdirSync(dirname(path)) };
  expect(after).toEqual(before);
});
