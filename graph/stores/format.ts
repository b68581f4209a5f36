import { StoreError } from '../model/errors';
import { largest, smallest } from '../model/extremes';
import { forReading } from './for-reading';
import type { GraphStore } from './store';

/**
 * Raised when what is stored changes so that an older newsgraph would misread or spoil it. 2: an article's id is of its
 * text and header, a decision has its turn.
 */
export const FORMAT = 2;

const MARK = /^newsgraph_format_(\d+)$/;

/**
 * The mark of the format: the name of an index over nothing. It is part of the schema, travels with every copy of the
 * database, and no `MATCH (n)` meets it.
 */
export const markFormat = `CREATE INDEX newsgraph_format_${FORMAT} IF NOT EXISTS FOR (n:Article) ON (n.newsgraphFormat)`;

/**
 * The store; for reading only when an older newsgraph has written it. Throws StoreError when a newer one has.
 */
export const checkFormat = async (store: GraphStore): Promise<GraphStore> => {
  if (!store.supports.cypher) return store;
  const { columns, rows } = await store.read('SHOW INDEXES');
  const at = columns.indexOf('name');
  const marks = rows.flatMap((row) => MARK.exec(String(row[at]))?.[1] ?? []).map(Number);
  const [oldest, newest] = [smallest(marks), largest(marks)];
  if (newest > FORMAT) {
    throw new StoreError(
      `${store.address} was written by a newer newsgraph (format ${newest}, this one knows ${FORMAT}); update newsgraph, nothing was changed`,
    );
  }
  // A search makes the schema anew, and the mark of today with it: the oldest counts.
  return oldest < FORMAT ? forReading(store, `newsgraph_format_${oldest}`) : store;
};
