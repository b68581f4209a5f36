import { InputError } from '../model/errors';
import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';
import { groupBy, labelOf } from './label-of';
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
  const nodes = new Map<string, ViewNode>([[start.id, start]]);
  const edges = new Map<string, ViewEdge>();
  let frontier = [start.id];
  // One step past the last finds the relations among the outermost nodes; it adds no more of them.
  for (let step = 0; step <= options.depth && frontier.length > 0; step += 1) {
    const found = await stepFrom(store, frontier, options.types);
    frontier = [];
    for (const { edge, end } of found) {
      const isNew = !nodes.has(end.id);
      if (isNew && (step === options.depth || nodes.size >= options.limit)) continue;
      if (isNew) frontier.push(end.id);
      nodes.set(end.id, end);
      edges.set(edge.id, edge);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()].sort(bySupport) };
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
