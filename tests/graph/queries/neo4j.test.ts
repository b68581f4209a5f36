import { openStore } from '../../../graph/stores';
import { testQueries } from '../../contracts/queries';
import type { RealNeo4j } from '../../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../../neo4j/test-server';

let server: RealNeo4j;

testQueries(
  'Neo4j',
  async () => {
    server = await holdTestServer();
    await wipe(server);
    return openStore(server.uri, server);
  },
  async () => {
    await wipe(server);
    await server.stop();
  },
);
