import type { GrafeoDB, QueryResult as EngineResult } from '@grafeo-db/js';
import { InputError } from '../model/errors';
import { answerMeter } from './answer-meter';
import { checkAggregates } from './check-aggregates';
import { fromEngine } from './embedded-errors';
import { rowsOf } from './embedded-rows';
import { checkQuery, DEFAULT_ROWS, DEFAULT_TIMEOUT, tooSlow, writesMessage } from './guard/check-query';
import type { QueryPool } from './isolated/query-pool';
import { limitRows } from './limit-rows';
import type { QueryOptions, QueryResult, ReadOptions } from './store';

/** A statement of a user that only reads: away from this process, which it cannot harm. */
export const askPool = async (pool: QueryPool, cypher: string, options: QueryOptions): Promise<QueryResult> => {
  checkQuery(cypher, options);
  checkAggregates(cypher);
  const { params = {}, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS, signal, asker } = options;
  return pool.ask({ cypher, params, maxRows }, { timeoutMs, signal }, asker);
};

/** A statement of a user that may write. */
export const runWrite = async (
  database: GrafeoDB,
  address: string,
  cypher: string,
  options: QueryOptions,
): Promise<QueryResult> => {
  checkQuery(cypher, options);
  checkAggregates(cypher);
  return runStatement(database, address, cypher, options);
};

/** A statement of this program's own that reads. */
export const readRows = (
  database: GrafeoDB,
  address: string,
  cypher: string,
  { params, timeoutMs, maxRows }: ReadOptions,
): Promise<QueryResult> => runStatement(database, address, cypher, { params, timeoutMs, maxRows });

/**
 * One statement in a transaction of its own. A reading one is always rolled back: should a write slip past the scan, it
 * is lost and reported. The engine cannot stop a running query, so after a timeout it goes on in the background.
 */
const runStatement = async (
  database: GrafeoDB,
  address: string,
  cypher: string,
  options: QueryOptions,
): Promise<QueryResult> => {
  const { params = {}, write = false, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS } = options;
  const transaction = database.beginTransaction();
  // One row more than wanted tells that there are more.
  const running = transaction.executeCypher(write ? cypher : limitRows(cypher, maxRows + 1), params);
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(timeoutMs)), timeoutMs);
  });
  try {
    const result = await Promise.race([running, deadline]);
    if (!write && wrote(result)) throw new InputError(writesMessage('found on running it; nothing was kept'));
    const view = rowsOf(database, result, maxRows, answerMeter(Infinity));
    if (write) transaction.commit();
    return view;
  } catch (error) {
    throw fromEngine(error, address, cypher);
  } finally {
    clearTimeout(timer);
    const end = (): void => {
      if (transaction.isActive) transaction.rollback();
    };
    void running.then(end, end);
  }
};

const wrote = ({ counters }: EngineResult): boolean => Object.values(counters).some((count) => count > 0);
