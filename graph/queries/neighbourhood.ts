import { InputError } from '../model/errors';
import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
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

/** The entities within some steps of one node, and all relations among them. Throws InputError for an unknown name. */
export const neighbourhood = async (store: GraphStore, options: NeighbourhoodOptions): Promise<GraphView> => {
  const centre = await resolveName(store, options.around);
  const [start] = centre === undefined ? [] : await findNodes(store, [centre]);
  if (!start) throw new InputError(`Nothing called "${options.around}" is stored; newsgraph search finds what is.`);
  const nodes = new Set([start.id]);
  const edges = new Set<string>();
  let frontier = [start.id];
  // One step past the last finds the relations among the outermost nodes; it adds no more of them.
  for (let step = 0; step <= options.depth && frontier.length > 0; step += 1) {
    const isPast = step === options.depth;
    const found = await reachFrom(store, frontier, options.types, isPast ? '->' : '-');
    frontier = [];
    for (const { id, far } of found) {
      const isNew = !nodes.has(far);
      if (isNew && (isPast || nodes.size >= options.limit)) continue;
      if (isNew) frontier.push(far);
      nodes.add(far);
      edges.add(id);
    }
  }
  return { nodes: await findNodes(store, [...nodes]), edges: (await edgesOf(store, [...edges])).sort(bySupport) };
};

interface Reached {
  readonly id: string;
  readonly far: string;
  readonly articles: number;
}

/**
 * Edges of these nodes to entities, best supported first, by their ids alone: a hub has thousands, most of which are left
 * out, and whole records of a large graph take seven times as long.
 */
const reachFrom = async (
  store: GraphStore,
  ids: readonly string[],
  types: readonly string[] | undefined,
  arrow: '-' | '->',
): Promise<Reached[]> => {
  const found: Reached[] = [];
  for (const [label, group] of groupBy(ids, labelOf)) {
    const { rows } = await store.query(
      `UNWIND $ids AS id MATCH (one:${label} {id: id})-[r]${arrow}(other:Entity)${types ? ' WHERE type(r) IN $types' : ''} RETURN r.id AS edge, other.id AS far, r.articles AS articles`,
      { params: { ids: group, ...(types && { types }) }, maxRows: MOST_ROWS },
    );
    for (const [id, far, articles] of rows)
      found.push({ id: String(id), far: String(far), articles: Number(articles ?? 0) });
  }
  return found
    .filter(({ id }) => readEdgeId(id)?.type !== 'MENTIONS')
    .sort((one, other) => other.articles - one.articles || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
};

/** The edges with these ids, each start looked up once. */
const edgesOf = async (store: GraphStore, ids: readonly string[]): Promise<ViewEdge[]> => {
  const found: ViewEdge[] = [];
  const byStart = groupBy(ids, (id) => readEdgeId(id)?.from ?? '');
  const starts = [...byStart].map(([from, edges]) => ({ from, edges }));
  for (const [label, group] of groupBy(starts, ({ from }) => labelOf(from))) {
    const { rows } = await store.query(
      `UNWIND $starts AS start MATCH (a:${label} {id: start.from})-[r]->(b:Entity) WHERE r.id IN start.edges RETURN r`,
      { params: { starts: group }, maxRows: MOST_ROWS },
    );
    for (const [edge] of rows) found.push(edge as ViewEdge);
  }
  return found;
};

/** Every edge of these nodes to an entity, best supported first; MENTIONS are left out. */
export const stepFrom = async (
  store: GraphStore,
  ids: readonly string[],
  types: readonly string[] | undefined,
): Promise<{ edge: ViewEdge; end: ViewNode }[]> => {
  const found: { edge: ViewEdge; end: ViewNode }[] = [];
  for (const [label, group] of groupBy(ids, labelOf)) {
    const { rows } = await store.query(
      `UNWIND $ids AS id MATCH (one:${label} {id: id})-[r]-(other:Entity)${types ? ' WHERE type(r) IN $types' : ''} RETURN r, other`,
      { params: { ids: group, ...(types && { types }) }, maxRows: MOST_ROWS },
    );
    for (const [edge, end] of rows) found.push({ edge: edge as ViewEdge, end: end as ViewNode });
  }
  return found.filter(({ edge }) => edge.type !== 'MENTIONS').sort((one, other) => bySupport(one.edge, other.edge));
};
