import type { ManagedTransaction } from 'neo4j-driver';
import { addDecisions, applyPatches, removeArticle, type Transact } from './apply-patches';
import { climbingSize } from './batch-size';
import type { Run } from './cypher-ledger';
import { checkPatterns } from './guard/check-patterns';
import { checkQuery, DEFAULT_TIMEOUT } from './guard/check-query';
import { connectNeo4j, type Neo4jAddress, type Neo4jConnection } from './neo4j-connection';
import { neo4jDump } from './neo4j-dump';
import { fromDriver, type Place } from './neo4j-errors';
import { asOnlyWriter } from './neo4j-ledger';
import { readStatement, runQuery } from './neo4j-query';
import { neo4jSchema, neo4jTypeSchema } from './neo4j-schema';
import { searchNeo4j } from './neo4j-search';
import { fromNeo4j, toNeo4j } from './neo4j-values';
import { readDecisions } from './read-decisions';
import type { GraphStore } from './store';
import { LEAST_PATIENCE, takeTurns } from './take-turns';

/** A server that is up answers at once; one that hangs is told before a command has begun. */
const OPENING = 30_000;

/** Questions of users at once: the server has others to answer too. */
const MOST = { atOnce: 10, atOnceOfOne: 5, waiting: 100 };

/**
 * A graph on a Neo4j 5 server, which several processes may feed at once. Throws StoreError when the server cannot be
 * reached, refuses the password or has no such database.
 */
export const openNeo4j = async (address: Neo4jAddress): Promise<GraphStore> => {
  const { uri, username, database } = address;
  const driver = require('neo4j-driver') as typeof import('neo4j-driver');
  const place: Place = { address: uri, username, database };
  const connection = connectNeo4j(address);
  const inSession: Neo4jConnection['inSession'] = async (work, patienceMs) => {
    try {
      return await connection.inSession(work, patienceMs);
    } catch (error) {
      throw fromDriver(error, place);
    }
  };
  const rowsOf =
    (transaction: Pick<ManagedTransaction, 'run'>): Run =>
    async (cypher, params) =>
      (await transaction.run(cypher, toNeo4j(params) as object)).records.map((record) =>
        record.keys.map((key) => fromNeo4j(driver, record.get(key), String)),
      );
  const read: Run = (cypher, params) =>
    inSession((session) => session.executeRead((transaction) => rowsOf(transaction)(cypher, params)));
  // The server wants each schema statement alone; in a transaction function, for two processes that make the schema at
  // once may get into each other's way, and the driver then tries again.
  const runAll = (statements: readonly string[]): Promise<void> =>
    inSession(async (session) => {
      for (const statement of statements)
        await session.executeWrite((transaction) => transaction.run(statement)).catch(unlessMadeMeanwhile);
    });
  const transact: Transact = (work) =>
    inSession((session) => session.executeWrite((transaction) => asOnlyWriter(rowsOf(transaction), work)));

  try {
    await inSession((session) => session.run('RETURN 1'), Math.min(OPENING, address.patienceMs ?? OPENING));
  } catch (error) {
    await connection.close();
    throw error;
  }

  const turns = takeTurns({ place: uri, what: 'queries', ...MOST });
  let schema: Promise<void> | undefined;
  const indexed = new Set<string>();
  const size = climbingSize();
  const ensureSchema = (): Promise<void> =>
    (schema ??= runAll([...neo4jSchema, 'CALL db.awaitIndexes(60)']).catch((error: unknown) => {
      schema = undefined;
      throw error;
    }));
  return {
    address: uri,
    supports: { cypher: true },
    ensureSchema,
    async apply(patches, onRefused) {
      await ensureSchema();
      const indexType = async (type: string): Promise<void> => {
        if (!indexed.has(type)) await runAll(neo4jTypeSchema(type));
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
    decisions: () => readDecisions(read),
    async query(cypher, options = {}) {
      checkQuery(cypher, options);
      const { asker, signal, timeoutMs = DEFAULT_TIMEOUT, write = false, params = {} } = options;
      if (!write) checkPatterns(cypher, params);
      const done = await turns.take({ asker, signal, patienceMs: Math.max(timeoutMs, LEAST_PATIENCE) });
      return runQuery(driver, inSession, place, cypher, options).finally(done);
    },
    read: (cypher, options = {}) => readStatement(driver, inSession, place, cypher, options),
    async search(text, limit) {
      await ensureSchema();
      return searchNeo4j(read, text, limit);
    },
    dump: (options) => neo4jDump(read, options),
    close() {
      turns.close();
      return connection.close();
    },
  };
};

/** Of two processes that make the same index at once one is told that it is there, whatever IF NOT EXISTS says. */
const unlessMadeMeanwhile = (error: unknown): void => {
  if (!/SchemaRuleAlreadyExists$/.test((error as { code?: string }).code ?? '')) throw error;
};
