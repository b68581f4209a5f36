import type { Point } from './scene';

interface Disc extends Point {
  readonly radius: number;
}

const cell = 64;

/** Which parts of the viewport are covered. A slanted label counts as a row of discs, which is exact enough and quick. */
export class LabelSpace {
  private readonly cells = new Map<string, Disc[]>();

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  occupy(centre: Point, radius: number): void {
    this.add({ ...centre, radius });
  }

  /** Takes a box of this size around the centre, turned by `angle` radians; false when anything is in the way. */
  take(centre: Point, width: number, height: number, angle: number): boolean {
    const radius = height / 2;
    const reach = Math.max(0, width / 2 - radius);
    const count = Math.max(1, Math.ceil((2 * reach) / radius));
    const discs = Array.from({ length: count + 1 }, (_, index) => {
      const away = -reach + (2 * reach * index) / count;
      return { x: centre.x + Math.cos(angle) * away, y: centre.y + Math.sin(angle) * away, radius };
    });
    if (discs.some((disc) => this.isOutside(disc) || this.isCovered(disc))) return false;
    discs.forEach((disc) => this.add(disc));
    return true;
  }

  private isOutside({ x, y, radius }: Disc): boolean {
    return x < radius || y < radius || x > this.width - radius || y > this.height - radius;
  }

  private isCovered(disc: Disc): boolean {
    return cellsOf(disc).some((key) =>
      this.cells.get(key)?.some((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < other.radius + disc.radius),
    );
  }

  private add(disc: Disc): void {
    for (const key of cellsOf(disc)) {
      const known = this.cells.get(key);
      if (known) known.push(disc);
      else this.cells.set(key, [disc]);
    }
  }
}

const cellsOf = ({ x, y, radius }: Disc): string[] => {
  const keys: string[] = [];
  for (let column = Math.floor((x - radius) / cell); column <= Math.floor((x + radius) / cell); column++)
    for (let row = Math.floor((y - radius) / cell); row <= Math.floor((y + radius) / cell); row++)
      keys.push(`${column},${row}`);
  return keys;
};
