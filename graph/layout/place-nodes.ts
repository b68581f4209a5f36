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
  const lone = graph.filterNodes((id) => graph.degree(id) === 0);
  lone.forEach((id) => graph.dropNode(id));
  settle(graph);
  return { ...readPositions(graph), ...below(graph, lone) };
};

const settle = (graph: Graph): void => {
  if (graph.order === 0) return;
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
  stretch(graph);
  // A small drawing has room to be even; a large one shows its groups better when they may be dense.
  spreadApart(graph, 85 + 110 * Math.exp(-graph.order / 70));
};

/** Typical length of a line: room for a name at either end and a label between. */
const usualLength = 180;

/** ForceAtlas2 settles at any size; spreading a small drawing apart would fold its groups into one another. */
const stretch = (graph: Graph): void => {
  const lengths = graph.mapEdges((_edge, _attributes, _source, _target, one, other) =>
    Math.hypot(one.x - other.x, one.y - other.y),
  );
  const median = lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)];
  if (!median) return;
  graph.updateEachNodeAttributes((_id, { x, y }) => ({ x: (x * usualLength) / median, y: (y * usualLength) / median }));
};

const rowGap = 160;

/** Nodes without any line, in rows under the rest; forces alone would push them far away. */
const below = (graph: Graph, ids: readonly string[]): Positions => {
  const bottom = graph.reduceNodes((lowest, _id, { y }) => Math.min(lowest, y), 0);
  const columns = Math.max(1, Math.ceil(Math.sqrt(Math.max(graph.order, ids.length))));
  const place = (index: number) => ({
    x: ((index % columns) - (Math.min(columns, ids.length) - 1) / 2) * rowGap,
    y: bottom - rowGap * (1 + Math.floor(index / columns)),
  });
  return Object.fromEntries(ids.map((id, index) => [id, round(place(index))]));
};

/** Trailing digits would only make answers longer. */
const round = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

const readPositions = (graph: Graph): Positions => {
  const positions: Record<string, { x: number; y: number }> = {};
  graph.forEachNode((id, { x, y }) => (positions[id] = round({ x, y })));
  return positions;
};
