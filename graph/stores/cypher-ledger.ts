import { StoreError } from '../model/errors';
import type { Extraction } from '../merge/extraction';
import type { Change } from '../merge/plan-change';
import type { RecordKey, StoredEdge, StoredNode } from '../merge/record';
import { keyLabel, matchEnds, quoted } from './cypher-text';
import type { Ledger } from './ledger';
import { toStored } from './stored-properties';

/** Runs one statement inside the open transaction and gives its rows, values in column order. */
export type Run = (
  cypher: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

/** Rows a statement: the embedded engine fails above 65,535 rows in between, and long lists hold memory. */
const ROWS = 1_000;

/** The ledger of a store that speaks Cypher, in statements both dialects take. */
export const cypherLedger = (run: Run): Ledger => ({
  extractions: (articles) => readExtractions(run, articles),
  records: async (keys) => ({ entities: await readEntities(run, keys), relations: await readRelations(run, keys) }),
  write: async (change) => {
    await removeRecords(run, change);
    await writeNodes(run, change);
    await eachGroup(
      change.newEdges,
      ({ type }) => type,
      (type, edges) =>
        run(`${matchEnds(type)} CREATE (a)-[r:${quoted(type)}]->(b) SET r = row.properties`, {
          rows: edges.map(edgeRow),
        }),
    );
    await eachGroup(
      change.changedEdges,
      ({ type }) => type,
      (type, edges) =>
        run(`${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) SET r = row.properties`, {
          rows: edges.map(edgeRow),
        }),
    );
  },
});

const readExtractions = async (run: Run, articles: readonly string[]): Promise<Map<string, Extraction>> => {
  const found = new Map<string, Extraction>();
  const cypher =
    'UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.sha256 IS NOT NULL RETURN a.id AS id, a.extraction AS extraction';
  for (const [id, extraction] of await run(cypher, { ids: articles })) {
    if (typeof extraction !== 'string') {
      throw new StoreError(
        `${String(id)} was not written by newsgraph, so it cannot be replaced or removed; delete it in the database and ingest it again`,
      );
    }
    found.set(id as string, JSON.parse(extraction) as Extraction);
  }
  return found;
};

const readEntities = async (run: Run, keys: readonly RecordKey[]): Promise<Map<string, StoredNode>> => {
  const found = new Map<string, StoredNode>();
  // An entity without a name is a place another writer holds, not a record yet.
  const cypher =
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.name IS NOT NULL RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties';
  const ids = keys.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
  for (let at = 0; at < ids.length; at += ROWS) {
    for (const [id, labels, properties] of await run(cypher, { ids: ids.slice(at, at + ROWS) })) {
      found.set(id as string, { id: id as string, labels: labels as string[], ...toStored(properties as object) });
    }
  }
  return found;
};

const readRelations = async (run: Run, keys: readonly RecordKey[]): Promise<Map<string, StoredEdge>> => {
  const found = new Map<string, StoredEdge>();
  const relations = keys.filter((key) => key.kind === 'relation');
  await eachGroup(
    relations,
    ({ type }) => type,
    async (type, group) => {
      const ends = new Map(group.map((key) => [key.id, key]));
      const cypher = `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) RETURN r.id AS id, properties(r) AS properties`;
      const rows = group.map(({ id, from, to }) => ({ id, from, to }));
      for (const [id, properties] of await run(cypher, { rows })) {
        const { from, to } = ends.get(id as string) as RecordKey & { kind: 'relation' };
        found.set(id as string, { id: id as string, type, from, to, ...toStored(properties as object) });
      }
    },
  );
  return found;
};

const removeRecords = async (run: Run, { removedEdges, removedNodes, relabelled }: Change): Promise<void> => {
  await eachGroup(
    removedEdges,
    ({ type }) => type,
    (type, edges) =>
      run(`${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) DELETE r`, {
        rows: edges.map(({ id, from, to }) => ({ id, from, to })),
      }),
  );
  await eachGroup(
    removedNodes,
    ({ label }) => label,
    (label, nodes) =>
      run(`UNWIND $ids AS id MATCH (n:${quoted(label)} {id: id}) DETACH DELETE n`, { ids: nodes.map(({ id }) => id) }),
  );
  await eachGroup(
    relabelled,
    ({ label }) => label,
    (label, nodes) =>
      run(`UNWIND $ids AS id MATCH (n:Entity {id: id}) REMOVE n:${quoted(label)}`, { ids: nodes.map(({ id }) => id) }),
  );
};

const writeNodes = (run: Run, { nodes }: Change): Promise<void> =>
  eachGroup(
    nodes,
    ({ labels }) => labels.join(' '),
    (_, group) => {
      const { labels } = group[0];
      const key = keyLabel(labels);
      const others = labels.filter((label) => label !== key).map((label) => ` SET n:${quoted(label)}`);
      return run(`UNWIND $rows AS row MERGE (n:${quoted(key)} {id: row.id}) SET n = row.properties${others.join('')}`, {
        rows: group.map(({ id, properties, bookkeeping }) => ({
          id,
          properties: { id, ...properties, ...bookkeeping },
        })),
      });
    },
  );

const edgeRow = ({ id, from, to, properties, bookkeeping }: StoredEdge): object => ({
  id,
  from,
  to,
  properties: { id, ...properties, ...bookkeeping },
});

/** One call for each group and each slice of it. */
const eachGroup = async <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  work: (key: string, group: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  for (const [key, group] of groups) {
    for (let at = 0; at < group.length; at += ROWS) await work(key, group.slice(at, at + ROWS));
  }
};
