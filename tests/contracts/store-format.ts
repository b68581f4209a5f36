import { openStore } from '../../graph/stores';
import { FORMAT } from '../../graph/stores/format';
import type { Credentials } from '../../graph/stores';
import { dumpText, first, second } from './store-fixture';

/** Stores that another newsgraph has written. */
export const testFormat = (name: string, address: () => string, credentials: () => Credentials): void => {
  testNewerFormat(name, address, credentials);
  testOlderFormat(name, address, credentials);
};

/** Refused, unharmed, and opens again once the mark is gone. */
const testNewerFormat = (name: string, address: () => string, credentials: () => Credentials): void => {
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

/** A store of an older newsgraph names articles otherwise: it is read, not written, until it is emptied. */
const testOlderFormat = (name: string, address: () => string, credentials: () => Credentials): void => {
  test(`${name}: what an older newsgraph has written can be read, and written when it is empty`, async () => {
    const open = () => openStore(address(), credentials());
    let store = await open();
    await store.remove(first.article.id);
    await store.remove(second.article.id);
    await store.apply([first]);
    await store.query(`CREATE INDEX newsgraph_format_1 IF NOT EXISTS FOR (n:Article) ON (n.newsgraphNext)`, {
      write: true,
    });
    const before = await dumpText(store);
    await store.close();
    store = await open();
    expect(await dumpText(store)).toBe(before);
    const told =
      /^\S+ was written by an older newsgraph and can only be read; ingest the articles into a new store, and take/;
    await expect(store.apply([second])).rejects.toThrow(told);
    await expect(store.query('CREATE (n:Note)', { write: true })).rejects.toThrow(told);
    expect(await store.search('ana', 1)).toHaveLength(1);
    await store.close();
    await empty(name, address(), credentials());
    store = await open();
    expect((await store.apply([first])).articles).toBe(1);
    await store.close();
    store = await open();
    expect((await store.apply([second])).articles).toBe(1);
    await store.close();
  });
};

/** As an administrator would, past our own check. */
const unchecked = async (name: string, address: string, credentials: Credentials, cypher: string): Promise<void> => {
  const { openEmbedded } = require('../../graph/stores/embedded') as typeof import('../../graph/stores/embedded');
  const { openNeo4j } = require('../../graph/stores/neo4j') as typeof import('../../graph/stores/neo4j');
  const { username = '', password = '' } = credentials;
  const store =
    name === 'embedded'
      ? openEmbedded(address.slice('embedded:'.length))
      : await openNeo4j({ uri: address, username, password });
  await store.query(cypher, { write: true });
  await store.close();
};

const dropMark = (name: string, address: string, credentials: Credentials, mark: string): Promise<void> =>
  unchecked(name, address, credentials, `DROP INDEX ${mark}`);

const empty = (name: string, address: string, credentials: Credentials): Promise<void> =>
  unchecked(
    name,
    address,
    credentials,
    'MATCH (n) WHERE n:Article OR n:Sentence OR n:Entity OR n:Statement DETACH DELETE n',
  );
