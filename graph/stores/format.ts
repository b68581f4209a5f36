import { largest } from '../model/extremes';
import { StoreError } from '../model/errors';
import type { GraphStore } from './store';

/** Raised when what is stored changes so that an older newsgraph would misread or spoil it. */
export const FORMAT = 1;

const MARK = /^newsgraph_format_(\d+)$/;

/**
 * The mark of the format: the name of an index over nothing. It is part of the schema, travels with every copy of the
 * database, and no `MATCH (n)` meets it.
 */
export const markFormat = `CREATE INDEX newsgraph_format_${FORMAT} IF NOT EXISTS FOR (n:Article) ON (n.newsgraphFormat)`;

/** Throws StoreError when a newer newsgraph has written the store. */
export const checkFormat = async (store: GraphStore): Promise<void> => {
  if (!store.supports.cypher) return;
  const { columns, rows } = await store.read('SHOW INDEXES');
  const at = columns.indexOf('name');
  const marked = largest(
    rows.map((row) => Number(MARK.exec(String(row[at]))?.[1] ?? 0)),
    0,
  );
  if (marked > FORMAT) {
    throw new StoreError(
      `${store.address} was written by a newer newsgraph (format ${marked}, this one knows ${FORMAT}); update newsgraph, nothing was changed`,
    );
  }
};
