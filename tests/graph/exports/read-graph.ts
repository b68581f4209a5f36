import type Graph from 'graphology';
import type { ReadBack } from '../../contracts/export';

/** A graph as graphology understood it. */
export const readGraph = (graph: Graph): ReadBack => ({
  nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
  edges: new Map(graph.mapEdges((id, attributes, from, to) => [id, { ...attributes, from, to }])),
});
