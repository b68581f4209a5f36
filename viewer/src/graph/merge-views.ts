import { placeAround } from '../../../graph/model/place-around';
import type { PlacedView } from '../api/answers';
import type { GraphView } from '../../../graph/model/view';

/** A view with more in it; what was there keeps its place. */
export const mergeViews = (
  view: PlacedView,
  more: Omit<PlacedView, 'nodes'> & GraphView,
  anchor?: string,
): PlacedView => {
  const known = new Map(view.nodes.map((node) => [node.id, node]));
  const fresh = more.nodes.filter(({ id }) => !known.has(id));
  const edges = new Map([...view.edges, ...more.edges].map((edge) => [edge.id, edge]));
  return {
    nodes: [...view.nodes, ...placeAround(fresh, view.nodes, more.edges, anchor)],
    edges: [...edges.values()],
    namesBehind: { ...view.namesBehind, ...more.namesBehind },
    articles: { ...view.articles, ...more.articles },
    neighbours: { ...more.neighbours, ...view.neighbours },
  };
};
