import { cypherLedger, type LedgerDialect, type Run } from './cypher-ledger';
import type { Ledger } from './ledger';
import { slicesOf } from './slices-of';

/**
 * Takes a write lock on every article in the statement that reads it, and on every key before what has it is read:
 * several processes may ingest into one server, and what is read without a lock could be changed before it is written.
 * A key that no entity has as its id is held by a node that this transaction makes and takes away again: the unique
 * constraint keeps its id locked until the end. Keys come sorted, so that two writers meet in the same order and one
 * waits instead of both failing.
 */
const manyWriters: LedgerDialect = {
  findArticles: (coming) => `UNWIND $ids AS id ${coming ? 'MERGE' : 'MATCH'} (n:Article {id: id}) SET n.id = id`,
  hold: async (run, keys) => {
    const cypher =
      'UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.id = id WITH n WHERE n.name IS NULL AND size(keys(n)) = 1 DELETE n';
    for (const [, ids] of slicesOf([...new Set(keys)].sort(), () => '')) await run(cypher, { ids });
  },
  async idsByKeys(run, words) {
    const found = new Set<string>();
    const cypher = `CALL db.index.fulltext.queryNodes('newsgraph_keys', $wanted) YIELD node RETURN node.id AS id`;
    for (const [, slice] of slicesOf(words, () => '')) {
      const wanted = slice.map((word) => `"${word}"`).join(' OR ');
      for (const [id] of await run(cypher, { wanted })) found.add(id as string);
    }
    return [...found];
  },
  pipelines: true,
};

export const neo4jLedger = (run: Run): Ledger => cypherLedger(run, manyWriters);
