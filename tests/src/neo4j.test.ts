import type { RealNeo4j } from '../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../neo4j/test-server';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

let server: RealNeo4j;

beforeAll(async () => {
  server = await holdTestServer();
  await wipe(server);
}, 180_000);

afterAll(async () => {
  await wipe(server);
  await server.stop();
});

const run = (line: readonly string[], password = server.password) =>
  runCli(line, { env: { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: password } });

it('gives the same graph as the embedded store', async () => {
  const folder = temporaryFolder({
    'a.txt': 'Minister in Geneva\n\nForeign Minister Fuad Hussein criticized Iran on Friday.\n',
  });
  const embedded = `embedded:${temporaryFolder()}/graph`;
  expect((await run(['ingest', folder])).code).toBe(0);
  expect((await run(['ingest', '--store', embedded, folder])).code).toBe(0);
  const digest = await run(['digest']);
  expect(digest).toEqual(await run(['digest', '--store', embedded]));
  expect(digest.stdout).toMatch(/\n[0-9a-f]{64}\n$/);
});

it('tells a wrong password in one line, without the password', async () => {
  const { code, stdout, stderr } = await run(['query', 'MATCH (n) RETURN n'], 'open-sesame');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^newsgraph: [^\n]*check NEO4J_USERNAME and NEO4J_PASSWORD\n$/);
  expect(stderr).not.toContain('open-sesame');
});

it('refuses a query that writes, and changes nothing', async () => {
  const { code, stderr } = await run(['query', 'MATCH (n) DETACH DELETE n']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^newsgraph: [^\n]+--write[^\n]*\n$/);
  expect((await run(['query', 'MATCH (a:Article) RETURN count(a) AS articles'])).stdout).toBe('articles\n1\n');
});
