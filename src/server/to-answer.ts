import type { GraphView } from '../../graph/model/view';
import type { GraphStore } from '../../graph/stores/store';
import { namesBehind } from './names-behind';
import { withPositions } from './with-positions';

/** A view as the viewer takes it: with places, and the names that its edges mention beside their ends. */
export const toAnswer = async (store: GraphStore, view: GraphView) => ({
  ...(await withPositions(view)),
  namesBehind: await namesBehind(store, view.edges),
});
