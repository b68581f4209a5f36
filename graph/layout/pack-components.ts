import type { Point, Positions } from './positions';

/** Edge of a square cell, in the units of the positions; a name is about two cells wide. */
const cell = 50;

/** Cells kept free around a node, across and upright: names are wider than high. */
const [across, upright] = [2, 1];

/** A screen is a little wider than high once the panels are open. */
const aspect = 1.05;

/**
 * Moves separately laid out components together without overlap, the largest in the middle: polyomino packing
 * (Freivalds, Dogrusoz, Kikusts 2002) on a grid.
 */
export const packComponents = (components: readonly Positions[]): Positions => {
  const taken = new Set<string>();
  const packed: Record<string, Point> = {};
  // Components of one size take up the search where the last one found room: nothing nearer fits them.
  const found = new Map<number, number>();
  for (const component of [...components].sort(bySize)) {
    const points = centred(component);
    const shape = cellsOf(Object.values(points));
    const size = Object.keys(points).length;
    let index = found.get(size) ?? 0;
    const isFree = ([x, y]: Step) => shape.every(([left, low]) => !taken.has(`${left + x},${low + y}`));
    while (!isFree(stepAt(index))) index += 1;
    found.set(size, index);
    const [column, row] = stepAt(index);
    for (const [left, low] of shape) taken.add(`${left + column},${low + row}`);
    for (const [id, { x, y }] of Object.entries(points)) packed[id] = { x: x + column * cell, y: y + row * cell };
  }
  return packed;
};

const bySize = (one: Positions, other: Positions) => {
  const [ids, others] = [Object.keys(one), Object.keys(other)];
  return others.length - ids.length || (ids[0]! < others[0]! ? -1 : 1);
};

const centred = (component: Positions): Positions => {
  const points = Object.values(component);
  // Not as arguments of one call: there may be more points than a call takes.
  const middle = (values: number[]) =>
    (values.reduce((one, other) => Math.min(one, other)) + values.reduce((one, other) => Math.max(one, other))) / 2;
  const [x, y] = [middle(points.map((point) => point.x)), middle(points.map((point) => point.y))];
  return Object.fromEntries(Object.entries(component).map(([id, point]) => [id, { x: point.x - x, y: point.y - y }]));
};

const cellsOf = (points: readonly Point[]): (readonly [number, number])[] => {
  const cells = new Map<string, readonly [number, number]>();
  for (const { x, y } of points)
    for (let left = -across; left <= across; left++)
      for (let low = -upright; low <= upright; low++) {
        const place = [Math.round(x / cell) + left, Math.round(y / cell) + low] as const;
        cells.set(place.join(), place);
      }
  return [...cells.values()];
};

type Step = readonly [number, number];

const steps: Step[] = [];
let rings = 0;

/** Every cell of the plane by index, nearest to the middle first; worked out ring by ring as far as needed. */
const stepAt = (index: number): Step => {
  while (steps.length <= index) {
    const reach = Math.ceil((rings + 1) * aspect);
    const ring: { step: Step; distance: number }[] = [];
    for (let x = -reach; x <= reach; x++)
      for (let y = -rings - 1; y <= rings + 1; y++) {
        const distance = Math.hypot(x / aspect, y);
        if (Math.floor(distance) === rings) ring.push({ step: [x, y], distance });
      }
    ring.sort((one, other) => one.distance - other.distance);
    for (const { step } of ring) steps.push(step);
    rings += 1;
  }
  return steps[index]!;
};
