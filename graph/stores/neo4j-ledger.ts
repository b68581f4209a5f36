import { cypherLedger, type LedgerDialect, type Run } from './cypher-ledger';
import type { Ledger } from './ledger';

/**
 * Takes a write lock on every article and entity in the statement that reads it: several processes may ingest into one
 * server, and a tally read without a lock could be changed before it is written. Setting a property takes the lock, and
 * what stands after it reads what the holder before has written. Ids come sorted, so that two writers meet in the same
 * order and one waits instead of both failing.
 */
const manyWriters: LedgerDialect = {
  findArticles: (coming) => `UNWIND $ids AS id ${coming ? 'MERGE' : 'MATCH'} (n:Article {id: id}) SET n.id = id`,
  findEntities: 'UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.id = id',
  pipelines: true,
};

export const neo4jLedger = (run: Run): Ledger => cypherLedger(run, manyWriters);
