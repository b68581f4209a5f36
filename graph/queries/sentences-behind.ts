import type { ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';
import { groupBy, labelOf, readEdgeId } from './label-of';

/** Most sentences given for one entity: it may be named in every article there is. */
const MOST_MENTIONS = 200;

/** Edges asked for at once: a store gives at most so many rows. */
const BATCH = 5_000;

/** Ids of the sentences that an edge, statement, entity or sentence stands on, sorted; an article stands on none. */
export const sentencesBehind = async (store: GraphStore, ids: readonly string[]): Promise<string[]> => {
  const sentences = new Set<string>();
  const edges = ids.filter((id) => readEdgeId(id));
  for (const edge of await findEdges(store, edges)) sentencesOfEdge(edge).forEach((id) => sentences.add(id));
  for (const node of await findNodes(
    store,
    ids.filter((id) => !readEdgeId(id)),
  )) {
    for (const id of await sentencesOfNode(store, node)) sentences.add(id);
  }
  return [...sentences].sort();
};

/** The stored edges with these ids, found from their indexed ends. */
export const findEdges = async (store: GraphStore, ids: readonly string[]): Promise<ViewEdge[]> => {
  const known = ids.flatMap((id) => {
    const ends = readEdgeId(id);
    return ends ? [{ id, ...ends }] : [];
  });
  const found: ViewEdge[] = [];
  for (const [, rows] of groupBy(known, ({ from, type }) => `${labelOf(from)} ${type}`)) {
    const { from, type } = rows[0]!;
    const cypher = `UNWIND $rows AS row MATCH (a:${labelOf(from)} {id: row.from})-[r:\`${type}\`]->(b) WHERE r.id = row.id RETURN r`;
    for (let at = 0; at < rows.length; at += BATCH) {
      const result = await store.read(cypher, { params: { rows: rows.slice(at, at + BATCH) } });
      for (const [edge] of result.rows) found.push(edge as ViewEdge);
    }
  }
  return found;
};

export const sentencesOfEdge = ({ type, from, to, properties }: ViewEdge): readonly string[] => {
  if (type === 'HAS') return [to];
  if (type === 'MENTIONS') return [from];
  return (properties.evidence ?? []) as string[];
};

const sentencesOfNode = async (store: GraphStore, { id, properties }: ViewNode): Promise<readonly string[]> => {
  const label = labelOf(id);
  if (label === 'Sentence') return [id];
  if (label === 'Statement') return (properties.evidence ?? []) as string[];
  if (label === 'Article') return [];
  const { rows } = await store.read(
    'MATCH (s:Sentence)-[:MENTIONS]->(e:Entity {id: $id}) RETURN DISTINCT s.id AS sentence ORDER BY sentence LIMIT $most',
    { params: { id, most: MOST_MENTIONS } },
  );
  return rows.map(([sentence]) => sentence as string);
};
