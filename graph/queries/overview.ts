import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { bySupport } from './support-of';

/** The best supported relations of the whole graph, with their ends, until `limit` nodes are in. */
export const overview = async (store: GraphStore, limit: number): Promise<GraphView> => {
  const { rows } = await store.query(
    'MATCH (one:Entity)-[r]->(other:Entity) RETURN one, r, other ORDER BY r.articles DESC, r.id LIMIT $most',
    { params: { most: limit * 4 } },
  );
  const nodes = new Map<string, ViewNode>();
  const edges: ViewEdge[] = [];
  for (const [one, edge, other] of rows as unknown as readonly (readonly [ViewNode, ViewEdge, ViewNode])[]) {
    const missing = [one, other].filter(({ id }) => !nodes.has(id));
    if (nodes.size + new Set(missing.map(({ id }) => id)).size > limit) continue;
    missing.forEach((node) => nodes.set(node.id, node));
    edges.push(edge);
  }
  return { nodes: [...nodes.values()], edges: edges.sort(bySupport) };
};
