import type { ManagedTransaction, Session } from 'neo4j-driver';
import { InputError } from '../model/errors';
import { checkQuery, DEFAULT_ROWS, DEFAULT_TIMEOUT, writesMessage } from './guard/check-query';
import { fromDriver, type Place } from './neo4j-errors';
import { collectEnds, fromNeo4j, toNeo4j } from './neo4j-values';
import type { QueryOptions, QueryResult, ReadOptions } from './store';

type Driver = typeof import('neo4j-driver');
type Runner = Pick<ManagedTransaction, 'run'>;

/** One user statement. A reading one is explained first: the server itself says whether it would write. */
export const runQuery = async (
  driver: Driver,
  session: Session,
  place: Place,
  cypher: string,
  options: QueryOptions,
): Promise<QueryResult> => {
  checkQuery(cypher, options);
  const params = toNeo4j(options.params ?? {}) as object;
  const { write = false, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS } = options;
  if (!write) await explain(session, { ...place, timeoutMs }, cypher, params);
  const work = (runner: Runner): Promise<QueryResult> => readRows(driver, runner, cypher, params, maxRows);
  const limits = { timeout: timeoutMs };
  try {
    // Such a statement opens its own transactions and cannot run inside one of ours.
    if (write && /\bTRANSACTIONS\b/i.test(cypher)) {
      return await work({
        run: ((text: string, values: object) => session.run(text, values, limits)) as Runner['run'],
      });
    }
    return await (write ? session.executeWrite(work, limits) : session.executeRead(work, limits));
  } catch (error) {
    throw fromDriver(error, { ...place, timeoutMs });
  }
};

/** A statement of this program's own, by a server that is told that it only reads. */
export const readStatement = async (
  driver: Driver,
  session: Session,
  place: Place,
  cypher: string,
  { params = {}, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS }: ReadOptions,
): Promise<QueryResult> => {
  const values = toNeo4j(params) as object;
  try {
    return await session.executeRead((runner) => readRows(driver, runner, cypher, values, maxRows), {
      timeout: timeoutMs,
    });
  } catch (error) {
    throw fromDriver(error, { ...place, timeoutMs });
  }
};

const EXPLAIN = 'EXPLAIN ';

const explain = async (session: Session, place: Place, cypher: string, params: object): Promise<void> => {
  const isPlan = /^\s*(EXPLAIN|PROFILE)\b/i.test(cypher);
  const text = isPlan ? cypher.replace(/^\s*PROFILE/i, 'EXPLAIN') : EXPLAIN + cypher;
  let type: string;
  try {
    type = await session.executeRead(async (transaction) => (await transaction.run(text, params)).summary.queryType);
  } catch (error) {
    throw fromDriver(error, { ...place, shift: isPlan ? 0 : EXPLAIN.length });
  }
  if (type !== 'r') throw new InputError(writesMessage('so the server says'));
};

const readRows = async (
  driver: Driver,
  runner: Runner,
  cypher: string,
  params: object,
  maxRows: number,
): Promise<QueryResult> => {
  const result = runner.run(cypher, params);
  const columns = await result.keys();
  const raw: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = raw.length === maxRows;
    // Leaving the loop tells the server to drop the rest.
    if (truncated) break;
    raw.push(columns.map((column) => record.get(column) as unknown));
  }
  const idOf = await endsOf(driver, runner, raw);
  const rows = raw.map((row) => row.map((value) => fromNeo4j(driver, value, idOf)));
  return { columns: columns as string[], rows, truncated };
};

/** A relationship carries only element ids of its ends: those that were not returned are looked up, all at once. */
const endsOf = async (driver: Driver, runner: Runner, raw: unknown[][]): Promise<(elementId: string) => string> => {
  const known = new Map<string, string>();
  const ends = new Set<string>();
  collectEnds(driver, raw, known, ends);
  const missing = [...ends].filter((end) => !known.has(end));
  if (missing.length > 0) {
    const cypher = 'UNWIND $missing AS end MATCH (n) WHERE elementId(n) = end RETURN end, n.id AS id';
    for (const record of (await runner.run(cypher, { missing })).records) {
      known.set(record.get('end') as string, String((record.get('id') as unknown) ?? record.get('end')));
    }
  }
  return (elementId) => known.get(elementId) ?? elementId;
};
