import { StoreError } from '../model/errors';
import type { Extraction } from '../merge/extraction';
import type { RecordKey, StoredEdge, StoredNode } from '../merge/record';
import { matchEnds, quoted } from './cypher-text';
import type { Ledger } from './ledger';
import { slicesOf } from './slices-of';
import { toStored } from './stored-properties';
import { writeStatements } from './write-statements';

/** Runs one statement inside the open transaction and gives its rows, values in column order. */
export type Run = (
  cypher: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

/** How a store differs in taking hold of what it reads; `found` is what a row of the entity is called from here on. */
export interface LedgerDialect {
  /** Begins the reading of articles by `$ids`, each as `n`. */
  readonly findArticles: (coming: boolean) => string;
  /** Begins the reading of entities by `$ids`, each as `n`. */
  readonly findEntities: string;
  /** True: the statements of a change are all sent before the first is answered. */
  readonly pipelines: boolean;
}

/** For a store with one writer at a time. */
export const oneWriter: LedgerDialect = {
  findArticles: () => 'UNWIND $ids AS id MATCH (n:Article {id: id})',
  findEntities: 'UNWIND $ids AS id MATCH (n:Entity {id: id})',
  pipelines: false,
};

/** The ledger of a store that speaks Cypher, in statements both dialects take. */
export const cypherLedger = (run: Run, dialect: LedgerDialect = oneWriter): Ledger => ({
  extractions: (articles, coming) => readExtractions(run, dialect, articles, coming),
  async records(keys) {
    const entities = await readEntities(run, dialect, keys);
    return { entities, relations: await readRelations(run, keys, entities) };
  },
  async write(change) {
    if (!dialect.pipelines) {
      for (const { cypher, params } of writeStatements(change)) await run(cypher, params);
      return;
    }
    // The first to fail is the one that is told; those sent after it fail because of it.
    await Promise.all(Array.from(writeStatements(change), ({ cypher, params }) => run(cypher, params)));
  },
});

const readExtractions = async (
  run: Run,
  { findArticles }: LedgerDialect,
  articles: readonly string[],
  coming: boolean,
): Promise<Map<string, Extraction>> => {
  const found = new Map<string, Extraction>();
  const cypher = `${findArticles(coming)} WITH n WHERE n.sha256 IS NOT NULL RETURN n.id AS id, n.extraction AS extraction`;
  for (const [id, extraction] of await run(cypher, { ids: [...new Set(articles)].sort() })) {
    if (typeof extraction !== 'string') {
      throw new StoreError(
        `${String(id)} was not written by newsgraph, so it cannot be replaced or removed; delete it in the database and ingest it again`,
      );
    }
    found.set(id as string, JSON.parse(extraction) as Extraction);
  }
  return found;
};

/** The entities of the keys, and the ends of the relations, that are stored. */
const readEntities = async (
  run: Run,
  { findEntities }: LedgerDialect,
  keys: readonly RecordKey[],
): Promise<Map<string, StoredNode>> => {
  const found = new Map<string, StoredNode>();
  // An entity without a name is a place another writer holds, not a record yet.
  const cypher = `${findEntities} WITH n WHERE n.name IS NOT NULL RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`;
  const ids = new Set(keys.flatMap((key) => (key.kind === 'entity' ? [key.id] : [key.from, key.to])));
  for (const [, slice] of slicesOf([...ids].sort(), () => '')) {
    for (const [id, labels, properties] of await run(cypher, { ids: slice })) {
      found.set(id as string, { id: id as string, labels: labels as string[], ...toStored(properties as object) });
    }
  }
  return found;
};

type RelationKey = RecordKey & { readonly kind: 'relation' };

/** Of the relations, those that are stored: none of an end that is new. */
const readRelations = async (
  run: Run,
  keys: readonly RecordKey[],
  entities: ReadonlyMap<string, StoredNode>,
): Promise<Map<string, StoredEdge>> => {
  const found = new Map<string, StoredEdge>();
  const possible = keys.filter(
    (key): key is RelationKey => key.kind === 'relation' && entities.has(key.from) && entities.has(key.to),
  );
  const ends = new Map(possible.map((key) => [key.id, key]));
  for (const [type, slice] of slicesOf(possible, (key) => key.type)) {
    const cypher = `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) RETURN r.id AS id, properties(r) AS properties`;
    const rows = slice.map(({ id, from, to }) => ({ id, from, to }));
    for (const [id, properties] of await run(cypher, { rows })) {
      const { from, to } = ends.get(id as string) as RelationKey;
      found.set(id as string, { id: id as string, type, from, to, ...toStored(properties as object) });
    }
  }
  return found;
};
