import { openStore } from '../../graph/stores';
import { FORMAT } from '../../graph/stores/format';
import type { Credentials } from '../../graph/stores';
import { dumpText, first, second } from './store-fixture';

/** A store that a newer newsgraph has written is refused, unharmed, and opens again once the mark is gone. */
export const testFormat = (name: string, address: () => string, credentials: () => Credentials): void => {
  test(`${name}: what a newer newsgraph has written is refused in one line, unharmed`, async () => {
    const open = () => openStore(address(), credentials());
    const store = await open();
    await store.ensureSchema();
    await store.apply([first]);
    const mark = `newsgraph_format_${FORMAT + 1}`;
    await store.query(`CREATE INDEX ${mark} IF NOT EXISTS FOR (n:Article) ON (n.newsgraphNext)`, { write: true });
    const before = await dumpText(store);
    await expect(open()).rejects.toThrow(
      name === 'embedded'
        ? /is open in another process/
        : /^\S+ was written by a newer newsgraph \(format \d+, this one knows \d+\); update newsgraph, nothing was changed$/,
    );
    await store.close();
    await expect(open()).rejects.toThrow(/was written by a newer newsgraph .*; update newsgraph, nothing was changed$/);
    await dropMark(name, address(), credentials(), mark);
    const again = await open();
    expect(await dumpText(again)).toBe(before);
    expect((await again.apply([second])).articles).toBe(1);
    await again.close();
  });
};

/** As an administrator would, past our own check. */
const dropMark = async (name: string, address: string, credentials: Credentials, mark: string): Promise<void> => {
  const { openEmbedded } = require('../../graph/stores/embedded') as typeof import('../../graph/stores/embedded');
  const { openNeo4j } = require('../../graph/stores/neo4j') as typeof import('../../graph/stores/neo4j');
  const { username = '', password = '' } = credentials;
  const store =
    name === 'embedded'
      ? openEmbedded(address.slice('embedded:'.length))
      : await openNeo4j({ uri: address, username, password });
  await store.query(`DROP INDEX ${mark}`, { write: true });
  await store.close();
};
