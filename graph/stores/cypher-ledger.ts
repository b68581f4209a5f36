import { isPacked } from '../merge/extraction';
import { keyWord } from '../merge/key-words';
import type { RelationKey, StoredEdge, StoredNode } from '../merge/record';
import { StoreError } from '../model/errors';
import { matchEnds, quoted } from './cypher-text';
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

/** How a store differs in finding and in taking hold of what it finds. */
export interface LedgerDialect {
  /** Begins the reading of articles by `$ids`, each as `n`. */
  readonly findArticles: (coming: boolean) => string;
  /** Keeps other writers away from whatever has, or will have, one of these keys. */
  readonly hold?: (run: Run, keys: readonly string[]) => Promise<unknown>;
  /** Ids of the records that keep one of these words in `keys`. */
  readonly idsByKeys: (run: Run, words: readonly string[]) => Promise<readonly string[]>;
  /** True: the statements of a change are all sent before the first is answered. */
  readonly pipelines: boolean;
}

/** The ledger of a store that speaks Cypher, in statements both dialects take. */
export const cypherLedger = (run: Run, dialect: LedgerDialect): Ledger => {
  const articles = (ids: readonly string[], coming: boolean) => readArticles(run, dialect.findArticles(coming), ids);
  const idsByKeys = async (keys: readonly string[]): Promise<readonly string[]> =>
    dialect.idsByKeys(run, [...new Set(keys.map(keyWord))]);
  return {
    articles,
    async articlesByKeys(keys) {
      await dialect.hold?.(run, keys);
      const ids = await idsByKeys(keys);
      return ids.length === 0 ? new Map() : articles(ids, false);
    },
    async entitiesByKeys(keys) {
      await dialect.hold?.(run, keys);
      return readEntities(run, [...keys, ...(await idsByKeys(keys))]);
    },
    articlesMentioning: (entities) => readArticlesMentioning(run, entities),
    relations: (keys) => readRelations(run, keys),
    decisions: () => readDecisions(run),
    async write(change) {
      if (!dialect.pipelines) {
        for (const { cypher, params } of writeStatements(change)) await run(cypher, params);
        return;
      }
      // The first to fail is the one that is told; those sent after it fail because of it.
      await Promise.all(Array.from(writeStatements(change), ({ cypher, params }) => run(cypher, params)));
    },
  };
};

const RECORD = 'n.id AS id, labels(n) AS labels, properties(n) AS properties';

const toNode = ([id, labels, properties]: readonly unknown[]): StoredNode => ({
  id: id as string,
  labels: labels as string[],
  ...toStored(properties as object),
});

const readArticles = async (run: Run, find: string, articles: readonly string[]): Promise<Map<string, StoredNode>> => {
  const found = new Map<string, StoredNode>();
  for (const [, ids] of slicesOf([...new Set(articles)].sort(), () => '')) {
    for (const row of await run(`${find} WITH n WHERE n.sha256 IS NOT NULL RETURN ${RECORD}`, { ids })) {
      const node = toNode(row);
      if (!isPacked(node)) {
        throw new StoreError(
          `${node.id} was not written by this newsgraph, so it cannot be replaced or removed; ingest into a new store`,
        );
      }
      found.set(node.id, node);
    }
  }
  return found;
};

const readEntities = async (run: Run, entities: readonly string[]): Promise<StoredNode[]> => {
  const found: StoredNode[] = [];
  // An entity without a name is a user's own, or a place another writer holds: no record of ours.
  const cypher = `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.name IS NOT NULL RETURN ${RECORD}`;
  for (const [, ids] of slicesOf([...new Set(entities)].sort(), () => '')) {
    for (const row of await run(cypher, { ids })) found.push(toNode(row));
  }
  return found;
};

const readArticlesMentioning = async (run: Run, entities: readonly string[]): Promise<string[]> => {
  const found = new Set<string>();
  const cypher = `UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:MENTIONS]-(s:Sentence) MATCH (a:Article)-[:HAS]->(s) RETURN DISTINCT a.id AS article`;
  for (const [, ids] of slicesOf(entities, () => '')) {
    for (const [article] of await run(cypher, { ids })) found.add(article as string);
  }
  return [...found];
};

/** Of the relations, those that are stored. */
const readRelations = async (run: Run, keys: readonly RelationKey[]): Promise<Map<string, StoredEdge>> => {
  const found = new Map<string, StoredEdge>();
  const ends = new Map(keys.map((key) => [key.id, key]));
  for (const [type, slice] of slicesOf(keys, (key) => key.type)) {
    const cypher = `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) RETURN r.id AS id, properties(r) AS properties`;
    const rows = slice.map(({ id, from, to }) => ({ id, from, to }));
    for (const [id, properties] of await run(cypher, { rows })) {
      const { from, to } = ends.get(id as string)!;
      found.set(id as string, { id: id as string, type, from, to, ...toStored(properties as object) });
    }
  }
  return found;
};
