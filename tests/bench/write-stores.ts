import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { readConfig } from '../../src/config';
import { report } from './measure';
import { measureStore } from './stores';

const ARTICLES = 500;

/** How fast each store takes articles; Neo4j where NEO4J_URI names one, whose graph is then written to. */
export const benchStores = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const { store, credentials } = readConfig({});
  const stores = [openStore(`embedded:${join(folder, 'graph')}`)];
  if (!store.startsWith('embedded:')) stores.push(openStore(store, credentials));
  try {
    for (const opening of stores) await benchStore(await opening);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const benchStore = async (store: GraphStore): Promise<void> => {
  const name = `store ${store.address.replace(/:.*/, '')}`;
  await store.ensureSchema();
  const measured = await measureStore(store, ARTICLES);
  report(`${name}: new articles`, measured.articlesPerSecond, 'patches/s');
  report(`${name}: unchanged articles`, measured.unchangedPerSecond, 'patches/s');
  report(`${name}: records`, measured.recordsPerSecond, 'records/s');
  report(`${name}: search`, measured.searchMilliseconds, 'ms');
  await store.close();
};
