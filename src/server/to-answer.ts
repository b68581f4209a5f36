import type { GraphView } from '../../graph/model/view';
import type { GraphStore } from '../../graph/stores/store';
import { articlesBehind } from './articles-behind';
import type { Asker } from './asker';
import { neighbourCounts } from './neighbour-counts';
import { namesBehind } from './names-behind';
import { withPositions, type Lasting } from './with-positions';

/** A view as the viewer takes it: with places, the names that its edges mention beside their ends, and their articles. */
export const toAnswer = async (store: GraphStore, view: GraphView, asker?: Asker, lasting?: Lasting) => {
  // A large layout is worked out in a thread of its own while the store is asked for the rest.
  const [placed, namesOfEdges, articles, neighbours] = await Promise.all([
    withPositions(view, store.address, asker, lasting),
    namesBehind(store, view.edges),
    articlesBehind(store, view.edges),
    neighbourCounts(store, view),
  ]);
  return { ...placed, namesBehind: namesOfEdges, articles, neighbours };
};
