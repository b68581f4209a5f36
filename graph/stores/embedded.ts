import type { Transaction } from '@grafeo-db/js';
import type { Change } from '../merge/plan-change';
import { StoreError } from '../model/errors';
import { addDecisions, applyPatches, removeArticle, type Transact } from './apply-patches';
import { climbingSize } from './batch-size';
import { cypherLedger, type Run } from './cypher-ledger';
import { embeddedKeys } from './embedded-keys';
import { embeddedDump } from './embedded-dump';
import { fromEngine } from './embedded-errors';
import { fileAt, missingLog, openToWrite } from './embedded-file';
import { askPool, readRows, runWrite } from './embedded-query';
import { embeddedSchema, embeddedTypeSchema } from './embedded-schema';
import { markClosed, markOpen } from './format';
import { queryPool } from './isolated/query-pool';
import { snapshots } from './isolated/snapshots';
import { readDecisions } from './read-decisions';
import { searchByScan } from './search-cypher';
import type { GraphStore } from './store';
import { writeQueue } from './write-queue';

/**
 * A graph in one file beside the program (Grafeo, in process). One process may hold it at a time. Commits reach the disk
 * in batches: a power cut may lose the last moment, never half an article, and ingesting again heals it. Throws
 * StoreError when the file is held, damaged or cannot be made.
 */
export const openEmbedded = (path: string): GraphStore => {
  const file = fileAt(path);
  const address = `embedded:${path}`;
  // A writer that was killed has left its log, and its mark.
  let isMarked = missingLog(file) === undefined;
  const database = openToWrite(file, address);
  const inTurn = writeQueue();
  const indexed = new Set<string>();
  const size = climbingSize();
  const keys = embeddedKeys();
  let schema: Promise<void> | undefined;
  let closed = false;
  let closing: Promise<void> | undefined;
  let writes = 0;
  const copies = snapshots(file, address, () => writes);
  const pool = queryPool(address, copies.latest);

  const run = async (cypher: string, params?: object): Promise<unknown[][]> => {
    if (closed) throw new StoreError(`${address} is closed; open it again`);
    try {
      return (await database.executeCypher(cypher, params)).rows();
    } catch (error) {
      throw fromEngine(error, address);
    }
  };
  const runAll = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await run(statement);
  };
  // Without its indexes the engine is a hundred times slower, so nothing is written before they stand.
  const ensureSchema = (): Promise<void> =>
    (schema ??= runAll(embeddedSchema).catch((error: unknown) => {
      schema = undefined;
      throw error;
    }));

  /** From now on the file alone is not the whole graph: says so in it. */
  const mark = async (): Promise<void> => {
    if (closed) throw new StoreError(`${address} is closed; open it again`);
    if (isMarked) return;
    await copies.change(async () => {
      await run(markOpen);
      try {
        database.walCheckpoint();
      } catch (error) {
        throw fromEngine(error, address);
      }
    });
    isMarked = true;
  };

  const transact: Transact = (work) =>
    inTurn(async () => {
      await mark();
      const transaction = database.beginTransaction();
      try {
        const inOrder = oneAfterAnother(async (cypher, params) =>
          (await transaction.executeCypher(cypher, params)).rows(),
        );
        const ledger = cypherLedger(inOrder, keys.find);
        const changes: Change[] = [];
        const result = await work({ ...ledger, write: (change) => (changes.push(change), ledger.write(change)) });
        transaction.commit();
        writes += 1;
        changes.forEach(keys.follow);
        return result;
      } catch (error) {
        rollBack(transaction);
        keys.forget();
        throw fromEngine(error, address);
      }
    });

  const close = async (): Promise<void> => {
    await pool.close();
    await copies.close();
    await inTurn(async () => {
      closed = true;
      try {
        if (isMarked) await database.executeCypher(markClosed);
        database.close();
      } catch (error) {
        throw fromEngine(error, address);
      }
    });
  };

  return {
    address,
    supports: { cypher: true },
    writes: () => writes,
    ensureSchema,
    async apply(patches, onRefused) {
      await ensureSchema();
      const indexType = async (type: string): Promise<void> => {
        if (!indexed.has(type)) await runAll(embeddedTypeSchema(type));
        indexed.add(type);
      };
      return applyPatches(transact, patches, { onRefused, size, indexType });
    },
    async remove(article) {
      await ensureSchema();
      return removeArticle(transact, article);
    },
    async decide(drafts) {
      await ensureSchema();
      return addDecisions(transact, drafts);
    },
    decisions: () => readDecisions(run),
    query: async (cypher, options = {}) => {
      if (closed) throw new StoreError(`${address} is closed; open it again`);
      if (options.write !== true) return askPool(pool, cypher, options);
      const settle = (): void => {
        keys.forget();
        writes += 1;
      };
      return inTurn(async () => {
        await mark();
        return runWrite(database, address, cypher, options).finally(settle);
      });
    },
    read: async (cypher, options = {}) => {
      if (closed) throw new StoreError(`${address} is closed; open it again`);
      return readRows(database, address, cypher, options);
    },
    search: (text, limit) => searchByScan(run, text, limit),
    dump: (options) => embeddedDump(database, run, options),
    close: () => (closing ??= close()),
  };
};

/** The engine takes one statement of a transaction at a time; after one that failed none is run. */
const oneAfterAnother = (run: Run): Run => {
  let last: ReturnType<Run> = Promise.resolve([]);
  return (cypher, params) => (last = last.then(() => run(cypher, params)));
};

/** A transaction that the engine has given up by itself refuses this; why it did so is told by the error before. */
const rollBack = (transaction: Transaction): void => {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    return;
  }
};
