import type { Positions } from '../../graph/layout/positions';
import { placeAround } from '../../graph/model/place-around';
import type { GraphView } from '../../graph/model/view';

/** Of larger views nobody knows every place by heart. */
const mostLasting = 400;

/** Questions whose last drawing is remembered. */
const mostHeld = 50;

export type PlaceLastingly = (question: string, view: GraphView, place: () => Promise<Positions>) => Promise<Positions>;

/**
 * Places for the same question after the graph has changed: what was placed stays, and new names are laid around it. A
 * drawing of which less than half is left is made anew.
 */
export const lastingPlaces = (): PlaceLastingly => {
  const last = new Map<string, Positions>();
  return async (question, view, place) => {
    if (view.nodes.length > mostLasting) return place();
    const known = last.get(question) ?? {};
    const kept = view.nodes.flatMap(({ id }) => (known[id] ? [{ id, ...known[id] }] : []));
    const isNew = kept.length < view.nodes.length / 2 || kept.length === 0;
    const placed = isNew ? await place() : around(view, kept);
    last.delete(question);
    last.set(question, placed);
    for (const old of last.keys()) if (last.size > mostHeld) last.delete(old);
    return placed;
  };
};

const around = ({ nodes, edges }: GraphView, kept: readonly { id: string; x: number; y: number }[]): Positions => {
  const known = new Set(kept.map(({ id }) => id));
  const fresh = placeAround(
    nodes.filter(({ id }) => !known.has(id)),
    kept,
    edges,
  );
  return Object.fromEntries([...kept, ...fresh].map(({ id, x, y }) => [id, { x, y }]));
};
