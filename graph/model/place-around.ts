import { smallest } from './extremes';
import type { GraphView, ViewNode } from './view';

/** Spreads any number of points evenly (H. Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** How far apart names stand, in layout units. */
export const spacing = 110;

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * New nodes between those they hang on, or round the anchor, on a sunflower so that none covers another; what is placed
 * keeps its place. In the order of ids, so that the same nodes always come to the same places.
 */
export const placeAround = <Node extends Pick<ViewNode, 'id' | 'labels'>>(
  fresh: readonly Node[],
  placed: readonly Placed[],
  edges: readonly Pick<GraphView['edges'][number], 'from' | 'to'>[],
  anchor?: string,
): (Node & Placed)[] => {
  const at = new Map(placed.map((node) => [node.id, node]));
  const taken: { x: number; y: number }[] = [...placed];
  const nearest = (x: number, y: number) => smallest(taken.map((one) => Math.hypot(one.x - x, one.y - y)));
  return [...fresh]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((node) => {
      const ends = edges.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []));
      const hooks = [...new Set(ends)].flatMap((id) => at.get(id) ?? []);
      const around = hooks.length > 0 ? hooks : anchor === undefined ? [] : [at.get(anchor)].filter((one) => !!one);
      const x = around.reduce((sum, one) => sum + one.x, 0) / (around.length || 1);
      const y = around.reduce((sum, one) => sum + one.y, 0) / (around.length || 1);
      const isSmall = !node.labels.includes('Entity');
      const room = isSmall ? spacing * 0.35 : spacing;
      let place = { x, y };
      for (let step = isSmall ? 0 : 1; step < 200; step += 1) {
        const radius = room * 0.7 * Math.sqrt(step);
        place = { x: x + radius * Math.cos(step * goldenAngle), y: y + radius * Math.sin(step * goldenAngle) };
        if (nearest(place.x, place.y) >= room * 0.8) break;
      }
      taken.push(place);
      return { ...node, ...place };
    });
};
