import type { GraphView } from '../../graph/model/view';
import type { GraphStore } from '../../graph/stores/store';
import { articlesBehind } from './articles-behind';
import { neighbourCounts } from './neighbour-counts';
import { namesBehind } from './names-behind';
import { withPositions } from './with-positions';

/** A view as the viewer takes it: with places, the names that its edges mention beside their ends, and their articles. */
export const toAnswer = async (store: GraphStore, view: GraphView) => ({
  ...(await withPositions(view, store.address)),
  namesBehind: await namesBehind(store, view.edges),
  articles: await articlesBehind(store, view.edges),
  neighbours: await neighbourCounts(store, view),
});
