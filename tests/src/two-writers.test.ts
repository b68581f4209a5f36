import { once } from 'node:events';
import { openMemory } from '../../graph/stores/memory';
import { openStore } from '../../graph/stores';
import { dumpText } from '../contracts/store-fixture';
import type { RealNeo4j } from '../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../neo4j/test-server';
import { patchesOf, stories } from '../torture/stories';
import { runCli, startCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const all = Object.entries(stories(60));
const part = (from: number, to: number): string => temporaryFolder(Object.fromEntries(all.slice(from, to)));

describe('into one Neo4j', () => {
  let server: RealNeo4j;
  beforeAll(async () => {
    server = await holdTestServer();
    await wipe(server);
  }, 300_000);
  afterAll(async () => {
    await wipe(server);
    await server.stop();
  });

  test('two processes with folders of their own and one in common give the graph of all', async () => {
    const [mine, yours, ours] = [part(0, 20), part(20, 40), part(40, 60)];
    const env = { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
    const outcomes = await Promise.all([
      runCli(['ingest', mine, ours], { env }),
      runCli(['ingest', ours, yours], { env }),
    ]);
    expect(outcomes).toMatchObject([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
    const store = await openStore(server.uri, server);
    const fresh = openMemory();
    await fresh.apply([...(await patchesOf(part(0, 60))).values()]);
    expect(await dumpText(store)).toBe(await dumpText(fresh));
    await store.close();
  }, 120_000);
});

test('of two on one embedded store the second is told so in one line, and the first is not disturbed', async () => {
  const address = `embedded:${temporaryFolder()}/graph`;
  const first = startCli(['ingest', '--each', '--store', address, part(0, 60)]);
  const ended = once(first, 'close');
  await once(first.stdout, 'data');
  // Stopped as long as the second runs, however slow that is.
  first.kill('SIGSTOP');
  const { code, stdout, stderr } = await runCli(['ingest', '--store', address, part(0, 20)]);
  first.kill('SIGCONT');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^newsgraph: embedded:\S+ is open in another process [^\n]+ use Neo4j to share a graph\n$/);
  expect((await ended)[0]).toBe(0);
  expect((await runCli(['query', '--store', address, 'MATCH (a:Article) RETURN count(a) AS n'])).stdout).toBe(
    'n\n60\n',
  );
}, 120_000);
