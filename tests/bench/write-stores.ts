import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { startNeo4j } from '../neo4j/real-neo4j';
import { report } from './measure';
import { measureStore } from './stores';

const ARTICLES = 500;

/** How fast each store takes articles: the embedded one, and the real Neo4j that the tests use. */
export const benchStores = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const server = await startNeo4j();
  try {
    await benchStore('embedded', await openStore(`embedded:${join(folder, 'graph')}`));
    await benchStore('neo4j', await openStore(server.uri, server));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const benchStore = async (name: string, store: GraphStore): Promise<void> => {
  await store.ensureSchema();
  const measured = await measureStore(store, ARTICLES);
  report(`store ${name}: new articles`, measured.articlesPerSecond, 'patches/s');
  report(`store ${name}: unchanged articles`, measured.unchangedPerSecond, 'patches/s');
  report(`store ${name}: records`, measured.recordsPerSecond, 'records/s');
  report(`store ${name}: search`, measured.searchMilliseconds, 'ms');
  await store.close();
};
