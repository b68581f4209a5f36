import { rmSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openStore } from '../../graph/stores';
import type { RealNeo4j } from '../neo4j/real-neo4j';
import { wipe } from '../neo4j/test-server';
import type { Victim } from './torture-store';

export const embeddedVictim = (folder: string): Victim => {
  const address = `embedded:${join(folder, 'store', 'graph')}`;
  return {
    name: 'embedded',
    line: ['--store', address],
    env: {},
    open: async () => {
      const store = await openStore(address);
      await store.ensureSchema();
      return store;
    },
    empty: async () => rmSync(join(folder, 'store'), { recursive: true, force: true }),
  };
};

export const neo4jVictim = (server: RealNeo4j): Victim => ({
  name: 'neo4j',
  line: ['--store', server.uri],
  env: { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password },
  open: async () => {
    await untilQuiet(server);
    const store = await openStore(server.uri, server);
    await store.ensureSchema();
    return store;
  },
  empty: () => wipe(server),
});

/** A commit that a killed process had sent may still be on its way: its transaction is waited for. */
const untilQuiet = async ({ uri, username, password }: RealNeo4j): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (;;) {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS open');
      if (Number(records[0]!.get('open')) <= 1) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  } finally {
    await driver.close();
  }
};
