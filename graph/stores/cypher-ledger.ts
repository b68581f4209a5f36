import { isPacked } from '../merge/extraction';
import { keyWord } from '../merge/key-words';
import type { RelationKey, StoredEdge, StoredNode } from '../merge/record';
import { StoreError } from '../model/errors';
import { batch, matchEnds, quoted } from './cypher-text';
import type { Ledger } from './ledger';
import { readDecisions } from './read-decisions';
import { slicesOf } from './slices-of';
import { toStored } from './stored-properties';
import { writeStatements } from './write-statements';

/** Runs one statement inside the open transaction and gives its rows, values in column order. */
export type Run = (
  cypher: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

/** Gives ids of the records that keep one of these words in `keys`. */
export type FindByKeys = (run: Run, words: readonly string[]) => Promise<readonly string[]>;

/**
 * The ledger of a store that speaks Cypher, in statements both dialects take. Statements that need no answer of one
 * another are sent together, and `run` takes them in this order: a server is then waited for once, not for each.
 */
export const cypherLedger = (run: Run, findByKeys: FindByKeys): Ledger => {
  const idsByKeys = (keys: readonly string[]) => findByKeys(run, [...new Set(keys.map(keyWord))]);
  return {
    articles: (ids) => readArticles(run, ids),
    async articlesByKeys(keys) {
      const ids = await idsByKeys(keys);
      return ids.length === 0 ? new Map() : readArticles(run, ids);
    },
    async entitiesByKeys(keys) {
      const [named, keyed] = await Promise.all([readEntities(run, keys), idsByKeys(keys)]);
      const asked = new Set(keys);
      return [...named, ...(await readEntities(run, keyed.filter((id) => !asked.has(id))))]; // prettier-ignore
    },
    articlesMentioning: (entities) => readArticlesMentioning(run, entities),
    relations: (keys) => readRelations(run, keys),
    decisions: () => readDecisions(run),
    async write(change) {
      // The first to fail is the one that is told; those sent after it fail because of it.
      await Promise.all(Array.from(writeStatements(change), ({ cypher, params }) => run(cypher, params)));
    },
  };
};

/** The rows of one statement over all items, in slices of `$batch`. */
const runSliced = async <T>(run: Run, cypher: string, items: Iterable<T>): Promise<(readonly unknown[])[]> => {
  const slices = Array.from(slicesOf(items, () => ''), ([, rows]) => run(cypher, batch(rows))); // prettier-ignore
  return (await Promise.all(slices)).flat();
};

const RECORD = 'n.id AS id, labels(n) AS labels, properties(n) AS properties';

const toNode = ([id, labels, properties]: readonly unknown[]): StoredNode => ({
  id: id as string,
  labels: labels as string[],
  ...toStored(properties as object),
});

const readArticles = async (run: Run, articles: readonly string[]): Promise<Map<string, StoredNode>> => {
  const found = new Map<string, StoredNode>();
  const cypher = `UNWIND $batch.rows AS id MATCH (n:Article {id: id}) WHERE n.sha256 IS NOT NULL RETURN ${RECORD}`;
  for (const row of await runSliced(run, cypher, new Set(articles))) {
    const node = toNode(row);
    if (!isPacked(node)) {
      throw new StoreError(
        `${node.id} was not written by this newsgraph, so it cannot be replaced or removed; ingest into a new store`,
      );
    }
    found.set(node.id, node);
  }
  return found;
};

const readEntities = async (run: Run, entities: readonly string[]): Promise<StoredNode[]> => {
  // An entity without a name is a user's own: no record of ours.
  const cypher = `UNWIND $batch.rows AS id MATCH (n:Entity {id: id}) WHERE n.name IS NOT NULL RETURN ${RECORD}`;
  return (await runSliced(run, cypher, new Set(entities))).map(toNode);
};

const readArticlesMentioning = async (run: Run, entities: readonly string[]): Promise<string[]> => {
  const cypher = `UNWIND $batch.rows AS id MATCH (n:Entity {id: id})<-[:MENTIONS]-(s:Sentence) MATCH (a:Article)-[:HAS]->(s) RETURN DISTINCT a.id AS article`;
  return [...new Set((await runSliced(run, cypher, entities)).map(([article]) => article as string))];
};

/** Of the relations, those that are stored. */
const readRelations = async (run: Run, keys: readonly RelationKey[]): Promise<Map<string, StoredEdge>> => {
  const ends = new Map(keys.map((key) => [key.id, key]));
  const reading = Array.from(
    slicesOf(keys, ({ type }) => type),
    ([type, slice]) => {
      const cypher = `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) RETURN r.id AS id, properties(r) AS properties`;
      return run(cypher, batch(slice.map(({ id, from, to }) => ({ id, from, to }))));
    },
  );
  const rows = (await Promise.all(reading)).flat() as [string, object][];
  return new Map(
    rows.map(([id, properties]) => {
      const { type, from, to } = ends.get(id)!;
      return [id, { id, type, from, to, ...toStored(properties) }];
    }),
  );
};
