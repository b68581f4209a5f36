import type { ManagedTransaction, ResultSummary, Session } from 'neo4j-driver';
import { InputError } from '../model/errors';
import { answerMeter, MOST_BYTES, type AnswerMeter } from './answer-meter';
import { DEFAULT_ROWS, DEFAULT_TIMEOUT, writesMessage } from './guard/check-query';
import { writesByPlan, type ServerPlan } from './guard/neo4j-plan';
import { measureRecord } from './measure-record';
import type { Neo4jConnection } from './neo4j-connection';
import { fromDriver, isOutOfMemory, type Place } from './neo4j-errors';
import { collectEnds, fromNeo4j, toNeo4j } from './neo4j-values';
import type { QueryOptions, QueryResult, ReadOptions } from './store';

type Driver = typeof import('neo4j-driver');
type Runner = Pick<ManagedTransaction, 'run'>;

/** Beyond its time the server ends a query itself; this much later it is held for hanging. */
const GRACE = 2_000;

/**
 * One user statement that was checked. A reading one is explained first: the server itself says whether it would write, and its plan what
 * it would do; it then runs where the server takes no writes.
 */
export const runQuery = async (
  driver: Driver,
  inSession: Neo4jConnection['inSession'],
  at: Place,
  cypher: string,
  options: QueryOptions,
): Promise<QueryResult> => {
  const params = toNeo4j(options.params ?? {}) as object;
  const { write = false, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS, signal } = options;
  const place = { ...at, timeoutMs };
  const work = (runner: Runner): Promise<QueryResult> =>
    once(place, () => readRows(driver, runner, cypher, params, maxRows, answerMeter(write ? Infinity : MOST_BYTES)));
  const limits = limitsOf(timeoutMs);
  return inSession(async (session) => {
    // The server ends what runs in a session that is closed.
    const stop = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      if (signal?.aborted) throw new InputError('the query was given up');
      if (!write) await explain(session, place, cypher, params);
      // Such a statement opens its own transactions and cannot run inside one of ours.
      if (write && /\bTRANSACTIONS\b/i.test(cypher)) {
        return await work({
          run: ((text: string, values: object) => session.run(text, values, limits)) as Runner['run'],
        });
      }
      return await (write ? session.executeWrite(work, limits) : session.executeRead(work, limits));
    } catch (error) {
      throw signal?.aborted ? new InputError('the query was given up') : fromDriver(error, place);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }, timeoutMs + GRACE);
};

/** The driver tries again what the server calls transient. Memory that did not do will not do a moment later either. */
const once = async <T>(place: Place, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw isOutOfMemory(error) ? fromDriver(error, place) : error;
  }
};

/** A statement of this program's own, by a server that is told that it only reads. */
export const readStatement = async (
  driver: Driver,
  inSession: Neo4jConnection['inSession'],
  at: Place,
  cypher: string,
  { params = {}, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS }: ReadOptions,
): Promise<QueryResult> => {
  const values = toNeo4j(params) as object;
  const place = { ...at, timeoutMs };
  const work = (runner: Runner) =>
    once(place, () => readRows(driver, runner, cypher, values, maxRows, answerMeter(Infinity)));
  return inSession(async (session) => {
    try {
      return await session.executeRead(work, { timeout: timeoutMs });
    } catch (error) {
      throw fromDriver(error, place);
    }
  }, timeoutMs + GRACE);
};

/** To a server no time at all means any time. */
const limitsOf = (timeoutMs: number) => ({ timeout: Math.max(1, timeoutMs) });

const EXPLAIN = 'EXPLAIN ';

const explain = async (
  session: Session,
  place: Place & { timeoutMs: number },
  cypher: string,
  params: object,
): Promise<void> => {
  const isPlan = /^\s*(EXPLAIN|PROFILE)\b/i.test(cypher);
  const text = isPlan ? cypher.replace(/^\s*PROFILE/i, 'EXPLAIN') : EXPLAIN + cypher;
  let summary: ResultSummary;
  try {
    const ask = (transaction: Runner) => once(place, async () => (await transaction.run(text, params)).summary);
    summary = await session.executeRead(ask, limitsOf(place.timeoutMs));
  } catch (error) {
    throw fromDriver(error, { ...place, shift: isPlan ? 0 : EXPLAIN.length });
  }
  const writes = writesByPlan(summary.plan as ServerPlan | false, summary.queryType);
  if (writes !== undefined) throw new InputError(writesMessage(writes));
};

const readRows = async (
  driver: Driver,
  runner: Runner,
  cypher: string,
  params: object,
  maxRows: number,
  meter: AnswerMeter,
): Promise<QueryResult> => {
  const result = runner.run(cypher, params);
  const columns = await result.keys();
  const raw: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = raw.length === maxRows;
    // Leaving the loop tells the server to drop the rest.
    if (truncated) break;
    const row = columns.map((column) => record.get(column) as unknown);
    measureRecord(driver, row, meter);
    raw.push(row);
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
