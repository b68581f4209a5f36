import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';

/**
 * `influence`: PageRank (Brin and Page 1998) along the lines. `bridge`: betweenness (Brandes 2001). `community`: number
 * of the group a node belongs to, greatest first (Louvain, Blondel et al. 2008).
 */
export type Measure = 'influence' | 'bridge' | 'community';

export interface Measured {
  readonly nodes: readonly string[];
  readonly lines: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

/** By node id; the same lines always give the same numbers. */
export const measure = (what: Measure, { nodes, lines }: Measured): Record<string, number> => {
  const isDirected = what === 'influence';
  const graph = new Graph({ type: isDirected ? 'directed' : 'undirected' });
  for (const id of [...nodes].sort()) graph.addNode(id);
  for (const { from, to, weight } of lines)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to))
      graph.updateEdge(from, to, (known) => ({ weight: ((known.weight as number | undefined) ?? 0) + weight }));
  if (what === 'influence') return pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-6 });
  if (what === 'bridge') return betweenness(graph, { getEdgeWeight: null });
  const groups = louvain(graph, { rng: sequence(7) });
  const sizes = new Map<number, number>();
  for (const group of Object.values(groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes.keys()].sort((one, other) => sizes.get(other)! - sizes.get(one)! || one - other);
  return Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, order.indexOf(group)]));
};

/** Lehmer's generator, so that a picture comes back as it was. */
const sequence = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
