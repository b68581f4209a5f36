import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { findComponents } from './find-components';
import { packComponents } from './pack-components';
import { pivotStart } from './pivot-start';
import type { Positions, Unplaced } from './positions';
import { spreadApart } from './spread-apart';

/** Angle between neighbours on a sunflower: spreads any number of points evenly (H. Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Typical length of a line: room for a name at either end and a label between. */
const usualLength = 180;

/** Larger components start from a shape of their own, so that a tenth of the steps does. */
const mostFromSunflower = 200;

/** Larger drawings are looked at from far away: nodes may stand closer than names. */
const mostSpread = 5_000;

/**
 * Where to draw each node: ForceAtlas2 (Jacomy et al. 2014) for each connected component, from a sunflower in the order of
 * ids or, when large, from PivotMDS; nodes that overlap pushed apart, components packed together. The same view, in
 * whatever order, gives the same positions.
 */
export const placeNodes = (view: Unplaced): Positions => {
  const graph = new Graph({ type: 'undirected' });
  for (const id of new Set(view.nodes.map((node) => node.id).sort())) graph.addNode(keyOf(id));
  const ends = view.edges.map(({ from, to }) => [keyOf(from), keyOf(to)].sort() as [string, string]);
  for (const [one, other] of ends.sort(byEnds))
    if (one !== other && graph.hasNode(one) && graph.hasNode(other))
      graph.updateEdge(one, other, ({ weight }) => ({ weight: (weight ?? 0.5) + 0.5 }));
  return rounded(packComponents(findComponents(graph).map(settle)));
};

/** The library keeps neighbours in plain objects, where `__proto__` is nobody's name. */
const keyOf = (id: string): string => `:${id}`;
const idOf = (key: string): string => key.slice(1);

type Ends = readonly [string, string];
const byEnds = ([from, to]: Ends, [otherFrom, otherTo]: Ends): number =>
  from === otherFrom ? compare(to, otherTo) : compare(from, otherFrom);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const settle = (graph: Graph): Positions => {
  const isLarge = graph.order > mostFromSunflower;
  if (isLarge) pivotStart(graph);
  else sunflower(graph);
  if (graph.order > 2) {
    forceAtlas2.assign(graph, {
      iterations: isLarge ? (graph.order > mostSpread ? 30 : 40) : 600,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: isLarge,
        barnesHutTheta: 1.2,
        edgeWeightInfluence: 0.4,
        gravity: 0.08,
        scalingRatio: 30,
      },
    });
  }
  stretch(graph);
  // A small drawing has room to be even; a large one shows its groups better when they may be dense.
  spreadApart(graph, graph.order > mostSpread ? 30 : 85 + 95 * Math.exp(-graph.order / 70));
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
};

const sunflower = (graph: Graph): void =>
  graph.nodes().forEach((id, index) => {
    const radius = 40 * Math.sqrt(index + 0.5);
    const angle = index * goldenAngle;
    graph.mergeNodeAttributes(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });

/** ForceAtlas2 settles at any size; spreading a small drawing apart would fold its groups into one another. */
const stretch = (graph: Graph): void => {
  const lengths = graph
    .mapEdges((_edge, _attributes, _source, _target, one, other) => Math.hypot(one.x - other.x, one.y - other.y))
    .sort((one, other) => one - other);
  const median = lengths[Math.floor(lengths.length / 2)];
  if (!median) return;
  const factor = usualLength / median;
  graph.updateEachNodeAttributes((_id, { x, y }) => ({ x: x * factor, y: y * factor }));
};

/** Trailing digits would only make answers longer. */
const rounded = (positions: Positions): Positions =>
  Object.fromEntries(
    Object.entries(positions).map(([key, { x, y }]) => [
      idOf(key),
      { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 },
    ]),
  );
