import { createHash } from 'node:crypto';
import { placeNodes } from '../../graph/layout/place-nodes';
import type { Positions, Unplaced } from '../../graph/layout/positions';
import type { GraphView } from '../../graph/model/view';
import type { Asker } from './asker';
import { placeInThread } from './drawing-threads';
import { keptPositions } from './kept-positions';
import type { PlaceLastingly } from './lasting-places';
import { sharedWork, type SharedWork } from './shared-work';

/** Smaller views are laid out at once: others wait some milliseconds for them. */
const mostInline = { nodes: 100, edges: 400 };

/** Layouts of large views that are held; one of the largest takes some 5 MB. */
const mostHeld = 12;
const held = new Map<string, SharedWork<Positions>>();

/**
 * Where to draw the nodes of a view; large ones are worked out in a thread, once. `address` is that of the store: the
 * layout of a very large view is kept beside it. Work that waits for its turn is given up when all have gone who asked.
 */
export const placeView = async (view: Unplaced, address?: string, asker?: Asker): Promise<Positions> => {
  if (view.nodes.length <= mostInline.nodes && view.edges.length <= mostInline.edges) return placeNodes(view);
  const key = fingerprint(view);
  const known = held.get(key);
  held.delete(key);
  const placing =
    known ??
    sharedWork((gone) =>
      keptPositions(address, view.nodes.length, key, () => placeInThread(view, asker && { name: asker.name, gone })),
    );
  placing.join(asker?.gone);
  // Last in, last out; what failed is tried again.
  held.set(key, placing);
  placing.result.catch(() => held.get(key) === placing && held.delete(key));
  for (const old of held.keys()) if (held.size > mostHeld) held.delete(old);
  return placing.result;
};

/** For drawings that readers come back to: what was placed stays where it was. */
export interface Lasting {
  readonly question: string;
  readonly places: PlaceLastingly;
}

/** Adds x and y to every node of a view. */
export const withPositions = async (view: GraphView, address?: string, asker?: Asker, lasting?: Lasting) => {
  const place = () => placeView(view, address, asker);
  const positions = await (lasting ? lasting.places(lasting.question, view, place) : place());
  return { nodes: view.nodes.map((node) => ({ ...node, ...positions[node.id]! })), edges: view.edges };
};

/** The same for the same nodes and lines in whatever order: what a layout is a function of. */
const fingerprint = ({ nodes, edges }: Unplaced): string => {
  const hash = createHash('sha256');
  for (const id of nodes.map((node) => node.id).sort()) hash.update(JSON.stringify(id));
  const pairs = edges.map(({ from, to }) => JSON.stringify(from < to ? [from, to] : [to, from]));
  for (const pair of pairs.sort()) hash.update(pair);
  return hash.digest('base64url');
};
