import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphView } from '../model/view';
import { spreadApart } from './spread-apart';

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Angle between neighbours on a sunflower: spreads any number of points evenly (H. Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where to draw each node: ForceAtlas2 (Jacomy et al. 2014) from a sunflower start in the order of ids, then nodes that
 * overlap pushed apart. The same view, in whatever order, gives the same positions. Units are pixels at zoom 1, roughly.
 */
export const placeNodes = (view: GraphView): Positions => {
  const graph = new Graph({ type: 'undirected' });
  const ids = view.nodes.map(({ id }) => id).sort();
  ids.forEach((id, index) => {
    const radius = 40 * Math.sqrt(index + 0.5);
    graph.addNode(id, { x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) });
  });
  const ends = view.edges
    .map(({ from, to }) => [from, to].sort() as [string, string])
    .sort((one, other) => (one < other ? -1 : 1));
  for (const [one, other] of ends)
    if (one !== other && graph.hasNode(one) && graph.hasNode(other))
      graph.updateEdge(one, other, ({ weight }) => ({ weight: (weight ?? 0.5) + 0.5 }));
  if (graph.order < 2) return readPositions(graph);
  forceAtlas2.assign(graph, {
    iterations: graph.order > 500 ? 200 : 600,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      linLogMode: false,
      edgeWeightInfluence: 0.4,
      gravity: 0.08,
      scalingRatio: 30,
    },
  });
  spreadApart(graph, 70);
  return readPositions(graph);
};

const readPositions = (graph: Graph): Positions => {
  const positions: Record<string, { x: number; y: number }> = {};
  // Rounded: trailing digits would only make answers longer.
  graph.forEachNode((id, { x, y }) => (positions[id] = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
  return positions;
};
