import { StoreError } from '../model/errors';
import type { GraphStore } from './store';

/**
 * A store of an earlier format. It names articles otherwise, so what is ingested into it would stand there twice: it can
 * only be read, unless no article is left in it. `mark` is the index that tells the format.
 */
export const forReading = (store: GraphStore, mark: string): GraphStore => {
  const renew = async (): Promise<void> => {
    const { rows } = await store.read('MATCH (n:Article) RETURN n.id AS id LIMIT 1');
    if (rows.length > 0) {
      throw new StoreError(
        `${store.address} was written by an older newsgraph and can only be read; ingest the articles into a new store, and take decisions along by newsgraph review export and import`,
      );
    }
    const { columns, rows: indexes } = await store.read('SHOW INDEXES');
    const at = columns.indexOf('name');
    if (indexes.some((row) => row[at] === mark)) await store.query(`DROP INDEX ${mark}`, { write: true });
  };
  return {
    ...store,
    ensureSchema: () => renew().then(() => store.ensureSchema()),
    apply: (patches, onRefused) => renew().then(() => store.apply(patches, onRefused)),
    remove: (article) => renew().then(() => store.remove(article)),
    decide: (decisions) => renew().then(() => store.decide(decisions)),
    query: (cypher, options) =>
      options?.write === true ? renew().then(() => store.query(cypher, options)) : store.query(cypher, options),
  };
};
