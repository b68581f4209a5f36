import { largest, smallest } from '../model/extremes';
import type { Point, Positions } from '../layout/positions';
import { boxOf, type Box } from './draw-nodes';
import type { Figure } from './figure';

/** Layouts leave room for looking around; on paper that room is better spent on larger names, the more so of many. */
const tighter = (nodes: number): number => Math.max(0.55, 0.8 * Math.sqrt(Math.min(1, 40 / nodes)));

/** Kept free between two nodes with their names. */
const GAP = 7;
const ROUNDS = 300;

export interface Arranged {
  readonly width: number;
  readonly height: number;
  /** In the drawing, whose y grows downwards; unknown ids stand in its corner. */
  at(id: string): Point;
  /** What nodes and their names cover, in the drawing. */
  readonly covered: readonly Box[];
}

/** Draws a layout together and pushes nodes apart whose names would cover each other; no margin around. */
export const arrange = ({ nodes, positions }: Pick<Figure, 'nodes' | 'positions'>): Arranged => {
  const scale = tighter(nodes.length);
  const placed = nodes.map((drawn) => {
    const { x, y } = positions[drawn.node.id] ?? { x: 0, y: 0 };
    return { id: drawn.node.id, x: x * scale, y: -y * scale, box: boxOf(drawn) };
  });
  pushApart(placed);
  const covered = placed.map(({ x, y, box }) => shifted(box, x, y));
  const left = smallest(covered.map((box) => box.left));
  const top = smallest(covered.map((box) => box.top));
  if (placed.length === 0) return { width: 0, height: 0, at: () => ({ x: 0, y: 0 }), covered };
  const points: Positions = Object.fromEntries(placed.map(({ id, x, y }) => [id, { x: x - left, y: y - top }]));
  return {
    width: largest(covered.map((box) => box.right)) - left,
    height: largest(covered.map((box) => box.bottom)) - top,
    at: (id) => points[id] ?? { x: 0, y: 0 },
    covered: covered.map((box) => shifted(box, -left, -top)),
  };
};

export const shifted = ({ left, right, top, bottom }: Box, x: number, y: number): Box => ({
  ...{ left: left + x, right: right + x, top: top + y, bottom: bottom + y },
});

interface Placed {
  x: number;
  y: number;
  readonly box: Box;
}

/** Each pair that overlaps parts along the way that is shorter, each a half of it. */
const pushApart = (placed: readonly Placed[]): void => {
  for (let round = 0; round < ROUNDS; round += 1) {
    let hasMoved = false;
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        const [a, b] = [shifted(one.box, one.x, one.y), shifted(other.box, other.x, other.y)];
        const across = Math.min(a.right - b.left, b.right - a.left) + GAP;
        const down = Math.min(a.bottom - b.top, b.bottom - a.top) + GAP;
        if (across <= 0.01 || down <= 0.01) continue;
        hasMoved = true;
        if (down <= across) {
          const step = (one.y < other.y || (one.y === other.y && index % 2 === 0) ? -down : down) / 2;
          one.y += step;
          other.y -= step;
        } else {
          const step = (one.x < other.x ? -across : across) / 2;
          one.x += step;
          other.x -= step;
        }
      }
    });
    if (!hasMoved) return;
  }
};
