import { cypherLedger, type Run } from './cypher-ledger';
import type { Ledger } from './ledger';

/**
 * The shared ledger, taking a write lock on every article and entity before reading it: several processes may ingest
 * into one server, and a tally read without a lock could be changed before it is written. Setting a property takes the
 * lock; ids go sorted, so that two writers meet in the same order and one waits instead of both failing.
 */
export const neo4jLedger = (run: Run): Ledger => {
  const ledger = cypherLedger(run);
  const hold = (find: string, ids: Iterable<string>): Promise<unknown> =>
    run(`UNWIND $ids AS id ${find} SET n.id = id`, { ids: [...new Set(ids)].sort() });
  return {
    ...ledger,
    async extractions(articles, coming) {
      await hold(`${coming ? 'MERGE' : 'MATCH'} (n:Article {id: id})`, articles);
      return ledger.extractions(articles, coming);
    },
    async records(keys) {
      const ends = keys.flatMap((key) => (key.kind === 'entity' ? [key.id] : [key.from, key.to]));
      await hold('MERGE (n:Entity {id: id})', ends);
      return ledger.records(keys);
    },
  };
};
