import { startNeo4j } from './real-neo4j';

/** Starts the one Neo4j of a jest run; tests find it by `testServer()`. */
export default async function globalSetup(): Promise<void> {
  const server = await startNeo4j();
  process.env.NEWSGRAPH_TEST_NEO4J_URI = server.uri;
  process.env.NEWSGRAPH_TEST_NEO4J_USERNAME = server.username;
  process.env.NEWSGRAPH_TEST_NEO4J_PASSWORD = server.password;
  // Setup and teardown are loaded apart and share only the process.
  Object.assign(globalThis, { stopTestNeo4j: server.stop });
}
