import { cypherLedger, type FindByKeys, type Run } from './cypher-ledger';
import { batch } from './cypher-text';
import type { Ledger } from './ledger';
import { slicesOf } from './slices-of';

/**
 * Takes the one place of a writer: several processes may ingest into one server, and what is read could be changed by
 * another before it is written. The place is held by a node that this transaction makes and takes away again, so that
 * nobody ever sees it: the unique constraint keeps its id locked until the end. One lock, so no two writers can wait for
 * each other. A lock a key would let few more work at once, for nearly every batch names the same countries, and cost
 * a fifth of the time of a writer alone.
 */
const HOLD = `UNWIND $batch.rows AS id MERGE (n:Entity {id: id}) SET n.id = id
WITH n WHERE n.name IS NULL AND size(keys(n)) = 1 DELETE n`;
const PLACE = 'newsgraph/writer';

const findByKeys: FindByKeys = async (run, words) => {
  const cypher = `CALL db.index.fulltext.queryNodes('newsgraph_keys', $wanted) YIELD node RETURN node.id AS id`;
  const slices = Array.from(slicesOf(words, () => ''), ([, slice]) =>
    run(cypher, { wanted: slice.map((word) => `"${word}"`).join(' OR ') }),
  ); // prettier-ignore
  return [...new Set((await Promise.all(slices)).flat().map(([id]) => id as string))];
};

/** Does the work as the only writer. The server takes statements in order, so the look-ups follow the lock unasked. */
export const asOnlyWriter = async <T>(run: Run, work: (ledger: Ledger) => Promise<T>): Promise<T> =>
  (await Promise.all([run(HOLD, batch([PLACE])), work(cypherLedger(run, findByKeys))]))[1];
