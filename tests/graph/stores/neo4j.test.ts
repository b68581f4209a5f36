import { openNeo4j } from '../../../graph/stores/neo4j';
import { testStore } from '../../contracts/store';
import type { RealNeo4j } from '../../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../../neo4j/test-server';

let server: RealNeo4j;
beforeAll(async () => {
  server = await holdTestServer();
}, 300_000);
afterAll(() => server.stop());

testStore(
  'neo4j',
  async () => {
    await wipe(server);
    return openNeo4j(server);
  },
  { runs: 25 },
);
