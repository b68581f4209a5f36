import type { NameKnowledge } from '../model/known-names';
import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { edgesAmong } from './edges-among';
import { findNodes } from './find-nodes';
import { groupBy, labelOf, readEdgeId } from './label-of';
import { resolveName } from './resolve-name';
import { bySupport } from './support-of';

/** A hub has more edges than a store gives by default. */
const MOST_ROWS = 100_000;

export interface NeighbourhoodOptions {
  /** An id, or a name as a person writes it. */
  readonly around: string;
  /** Steps away from it. */
  readonly depth: number;
  /** Relation types to follow; all when absent. */
  readonly types?: readonly string[];
  /** Most nodes; the best supported relations are followed first. */
  readonly limit: number;
}

/** The entities within some steps of one node, and all relations among them. Throws InputError as `resolveName` does. */
export const neighbourhood = async (
  store: GraphStore,
  options: NeighbourhoodOptions,
  knowledge?: NameKnowledge,
): Promise<GraphView> => {
  const start = await resolveName(store, options.around, knowledge);
  const nodes = new Set([start]);
  let frontier = [start];
  for (let step = 0; step < options.depth && frontier.length > 0 && nodes.size < options.limit; step += 1) {
    const found = await reachFrom(store, frontier, options.types);
    frontier = [];
    for (const far of found) {
      if (nodes.size >= options.limit) break;
      if (nodes.has(far)) continue;
      nodes.add(far);
      frontier.push(far);
    }
  }
  const edges = await edgesAmong(store, [...nodes], options.types);
  return { nodes: await findNodes(store, [...nodes]), edges: edges.sort(bySupport) };
};

/**
 * Entities that an edge joins to these, best supported first, by their ids alone: a hub has thousands, most of which are
 * left out, and whole records of a large graph take seven times as long.
 */
const reachFrom = async (
  store: GraphStore,
  ids: readonly string[],
  types: readonly string[] | undefined,
): Promise<string[]> => {
  const found: { id: string; far: string; articles: number }[] = [];
  for (const [label, group] of groupBy(ids, labelOf)) {
    const { rows } = await store.read(
      `UNWIND $ids AS id MATCH (one:${label} {id: id})-[r]-(other:Entity)${types ? ' WHERE type(r) IN $types' : ''} RETURN r.id AS edge, other.id AS far, r.articles AS articles`,
      { params: { ids: group, ...(types && { types }) }, maxRows: MOST_ROWS },
    );
    for (const [id, far, articles] of rows)
      found.push({ id: String(id), far: String(far), articles: Number(articles ?? 0) });
  }
  return found
    .filter(({ id }) => readEdgeId(id)?.type !== 'MENTIONS')
    .sort((one, other) => other.articles - one.articles || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
    .map(({ far }) => far);
};

/** Every edge of these nodes to an entity, best supported first; MENTIONS are left out. */
export const stepFrom = async (
  store: GraphStore,
  ids: readonly string[],
  types: readonly string[] | undefined,
): Promise<{ edge: ViewEdge; end: ViewNode }[]> => {
  const found: { edge: ViewEdge; end: ViewNode }[] = [];
  for (const [label, group] of groupBy(ids, labelOf)) {
    const { rows } = await store.read(
      `UNWIND $ids AS id MATCH (one:${label} {id: id})-[r]-(other:Entity)${types ? ' WHERE type(r) IN $types' : ''} RETURN r, other`,
      { params: { ids: group, ...(types && { types }) }, maxRows: MOST_ROWS },
    );
    for (const [edge, end] of rows) found.push({ edge: edge as ViewEdge, end: end as ViewNode });
  }
  return found.filter(({ edge }) => edge.type !== 'MENTIONS').sort((one, other) => bySupport(one.edge, other.edge));
};
