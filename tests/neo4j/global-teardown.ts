/** Ends the Neo4j of the run. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis as { stopTestNeo4j?: () => Promise<void> }).stopTestNeo4j?.();
}
