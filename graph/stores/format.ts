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

const OPEN = 'newsgraph_open';

/** The mark, of the same kind, that an embedded file carries while a writer keeps a part of the graph beside it. */
export const markOpen = `CREATE INDEX ${OPEN} IF NOT EXISTS FOR (n:Article) ON (n.newsgraphOpen)`;
export const markClosed = `DROP INDEX ${OPEN} IF EXISTS`;

/**
 * The store; for reading only when an older newsgraph has written it. Throws StoreError as `checkMarks` does.
 */
export const checkFormat = async (store: GraphStore, missing?: string): Promise<GraphStore> => {
  if (!store.supports.cypher) return store;
  const { columns, rows } = await store.read('SHOW INDEXES');
  const at = columns.indexOf('name');
  const indexes = rows.map((row) => String(row[at]));
  checkMarks(store.address, indexes, missing);
  // A search makes the schema anew, and the mark of today with it: the oldest counts.
  const oldest = smallest(formatsOf(indexes));
  return oldest < FORMAT ? forReading(store, `newsgraph_format_${oldest}`) : store;
};

/**
 * Takes the names of a store's indexes. Throws StoreError when a newer newsgraph has written it, and when it was copied
 * while a writer held it but `missing`, where the rest of it should have been, was not there on opening.
 */
export const checkMarks = (address: string, indexes: readonly string[], missing?: string): void => {
  const newest = largest(formatsOf(indexes));
  if (newest > FORMAT) {
    throw new StoreError(
      `${address} was written by a newer newsgraph (format ${newest}, this one knows ${FORMAT}); update newsgraph, nothing was changed`,
    );
  }
  if (missing !== undefined && indexes.includes(OPEN)) {
    throw new StoreError(
      `${address} was copied while a newsgraph wrote into it, without the folder ${missing}, so what was written last is missing; copy both, or make that folder, empty, to use it as it is`,
    );
  }
};

const formatsOf = (indexes: readonly string[]): number[] =>
  indexes.flatMap((name) => MARK.exec(name)?.[1] ?? []).map(Number);
