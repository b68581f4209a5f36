import type { Point } from './scene';

interface Disc extends Point {
  readonly radius: number;
}

const cell = 64;

/** Which parts of the viewport shapes and labels cover. A slanted label counts as a row of discs, which is exact enough and quick. */
export class LabelSpace {
  private readonly labels = new Map<string, Disc[]>();
  private readonly shapes = new Map<string, Disc[]>();

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** Covers a disc; over one that `isNeeded` no label may lie at all. */
  occupy(centre: Point, radius: number, isNeeded = false): void {
    add(isNeeded ? this.labels : this.shapes, { ...centre, radius });
  }

  /**
   * Takes a box of this size around the centre, turned by `angle` radians; false when a label is in the way, or a shape
   * unless it may lie over shapes.
   */
  take(centre: Point, width: number, height: number, angle: number, isOverShapes = false): boolean {
    const radius = height / 2;
    const reach = Math.max(0, width / 2 - radius);
    const count = Math.max(1, Math.ceil((2 * reach) / radius));
    const discs = Array.from({ length: count + 1 }, (_, index) => {
      const away = -reach + (2 * reach * index) / count;
      return { x: centre.x + Math.cos(angle) * away, y: centre.y + Math.sin(angle) * away, radius };
    });
    const isInTheWay = (disc: Disc) => isCovered(this.labels, disc) || (!isOverShapes && isCovered(this.shapes, disc));
    if (discs.some((disc) => this.isOutside(disc) || isInTheWay(disc))) return false;
    discs.forEach((disc) => add(this.labels, disc));
    return true;
  }

  private isOutside({ x, y, radius }: Disc): boolean {
    return x < radius || y < radius || x > this.width - radius || y > this.height - radius;
  }
}

const isCovered = (cells: ReadonlyMap<string, readonly Disc[]>, disc: Disc): boolean =>
  cellsOf(disc).some((key) =>
    cells.get(key)?.some((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < other.radius + disc.radius),
  );

const add = (cells: Map<string, Disc[]>, disc: Disc): void => {
  for (const key of cellsOf(disc)) {
    const known = cells.get(key);
    if (known) known.push(disc);
    else cells.set(key, [disc]);
  }
};

const cellsOf = ({ x, y, radius }: Disc): string[] => {
  const keys: string[] = [];
  for (let column = Math.floor((x - radius) / cell); column <= Math.floor((x + radius) / cell); column++)
    for (let row = Math.floor((y - radius) / cell); row <= Math.floor((y + radius) / cell); row++)
      keys.push(`${column},${row}`);
  return keys;
};
