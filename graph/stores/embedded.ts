import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { Change } from '../merge/plan-change';
import { StoreError } from '../model/errors';
import { addDecisions, applyPatches, removeArticle, type Transact } from './apply-patches';
import { climbingSize } from './batch-size';
import { cypherLedger, type Run } from './cypher-ledger';
import { embeddedKeys } from './embedded-keys';
import { embeddedDump } from './embedded-dump';
import { fromEngine } from './embedded-errors';
import { readRows, runQuery } from './embedded-query';
import { embeddedSchema, embeddedTypeSchema } from './embedded-schema';
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
  const file = fileOf(path);
  const address = `embedded:${path}`;
  const database = open(file, address);
  const inTurn = writeQueue();
  const indexed = new Set<string>();
  const size = climbingSize();
  const keys = embeddedKeys();
  let schema: Promise<void> | undefined;
  let closed = false;
  let writes = 0;

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

  const transact: Transact = (work) =>
    inTurn(async () => {
      if (closed) throw new StoreError(`${address} is closed; open it again`);
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
      const work = () => runQuery(database, address, cypher, options);
      if (options.write !== true) return work();
      const settle = (): void => {
        keys.forget();
        writes += 1;
      };
      return inTurn(() => work().finally(settle));
    },
    read: async (cypher, options = {}) => {
      if (closed) throw new StoreError(`${address} is closed; open it again`);
      return readRows(database, address, cypher, options);
    },
    search: (text, limit) => searchByScan(run, text, limit),
    dump: (options) => embeddedDump(database, run, options),
    async close() {
      if (closed) return;
      await inTurn(async () => {
        closed = true;
        try {
          database.close();
        } catch (error) {
          throw fromEngine(error, address);
        }
      });
    },
  };
};

const fileOf = (path: string): string => {
  const full = resolve(path);
  return existsSync(full) && statSync(full).isDirectory() ? join(full, 'graph.grafeo') : full;
};

const open = (file: string, address: string): GrafeoDB => {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError(
      `cannot make the folder of ${address} (${(error as Error).message}); name a path you may write to`,
    );
  }
  try {
    // Loaded here: the engine is a large native library, and most commands never open a store.
    const { GrafeoDB: Engine } = require('@grafeo-db/js') as typeof import('@grafeo-db/js');
    return Engine.create(file);
  } catch (error) {
    throw fromEngine(error, address);
  }
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
