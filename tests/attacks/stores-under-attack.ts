import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { dumpText, first, second } from '../contracts/store-fixture';
import { holdTestServer, wipe } from '../neo4j/test-server';
import type { RealNeo4j } from '../neo4j/real-neo4j';

export interface UnderAttack {
  readonly name: 'embedded' | 'neo4j';
  readonly store: GraphStore;
  readonly server?: RealNeo4j;
  /** Whether it holds what it held at the beginning. */
  isAsBefore(): Promise<boolean>;
}

/** Both real stores with a small graph, one after the other, and nothing left of them. */
export const onBothStores = async (attack: (under: UnderAttack) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-attack-'));
  try {
    await attackOne('embedded', await openStore(`embedded:${join(folder, 'graph')}`), attack);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const server = await holdTestServer();
  try {
    await wipe(server);
    await attackOne('neo4j', await openStore(server.uri, server), attack, server);
  } finally {
    await wipe(server);
    await server.stop();
  }
};

const attackOne = async (
  name: UnderAttack['name'],
  store: GraphStore,
  attack: (under: UnderAttack) => Promise<void>,
  server?: RealNeo4j,
): Promise<void> => {
  try {
    await store.ensureSchema();
    await store.apply([first, second]);
    const before = await dumpText(store);
    await attack({ name, store, server, isAsBefore: async () => (await dumpText(store)) === before });
  } finally {
    await store.close();
  }
};
