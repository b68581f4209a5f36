import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startNeo4j, type RealNeo4j } from './real-neo4j';

/**
 * The Neo4j of this jest run, held for the calling test file alone: Community has one database, and jest runs files side
 * by side. Call in `beforeAll`, and `stop()` in `afterAll`. Without the global setup it starts a server of its own.
 */
export const holdTestServer = async (): Promise<RealNeo4j> => {
  const {
    NEWSGRAPH_TEST_NEO4J_URI: uri,
    NEWSGRAPH_TEST_NEO4J_USERNAME: username,
    NEWSGRAPH_TEST_NEO4J_PASSWORD: password,
  } = process.env;
  if (uri === undefined || username === undefined || password === undefined) return startNeo4j();
  const release = await lock(
    join(tmpdir(), `newsgraph-test-${createHash('sha256').update(uri).digest('hex').slice(0, 12)}.lock`),
  );
  return { uri, username, password, stop: async () => release() };
};

/** Removes every node with one of our labels, and only those. */
export const wipe = async ({ uri, username, password }: RealNeo4j): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery('MATCH (n) WHERE n:Article OR n:Sentence OR n:Entity OR n:Statement OR n:Decision DETACH DELETE n');
  } finally {
    await driver.close();
  }
};

const lock = async (folder: string): Promise<() => void> => {
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, 'pid'), String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isLeftBehind(folder)) rmSync(folder, { recursive: true, force: true });
      else await new Promise((wake) => setTimeout(wake, 100));
    }
  }
};

/** A lock whose process has died, or is this one (jest workers take one file after the other), holds nobody. */
const isLeftBehind = (folder: string): boolean => {
  let pid: number;
  try {
    pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return false;
  }
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};
