import { openNeo4j } from '../../../graph/stores/neo4j';
import { testOneGraph } from '../../contracts/one-graph';
import type { RealNeo4j } from '../../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../../neo4j/test-server';

let server: RealNeo4j;
beforeAll(async () => {
  server = await holdTestServer();
}, 300_000);
afterAll(() => server.stop());

test('Neo4j: any order of articles, decisions and undoing gives the graph of what is left', async () => {
  await testOneGraph(async () => {
    await wipe(server);
    return openNeo4j(server);
  }, 30);
}, 600_000);
