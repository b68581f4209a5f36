import { curveBetween, distanceTo } from './curve';
import type { Point, Scene } from './scene';
import type { Surface } from './surface';
import { viewportTransform } from './viewport-transform';

/** Lines this near to the pointer are all meant; with several the reader chooses, since a wrong sentence is worse than none. */
export const reach = 6;

export type Picked = { readonly node: string } | { readonly lines: readonly string[] };

/** Lines far from the pointer are most of them; a curve bends by no more than its length. */
const isFar = (start: Point, end: Point, { x, y }: Point): boolean => {
  const room = Math.abs(end.x - start.x) + Math.abs(end.y - start.y) + 2 * reach;
  return (
    x < Math.min(start.x, end.x) - room ||
    x > Math.max(start.x, end.x) + room ||
    y < Math.min(start.y, end.y) - room ||
    y > Math.max(start.y, end.y) + room
  );
};

/** What lies under a point of the viewport; a node hides the lines below it. Nearest line first. */
export const pick = (scene: Scene, surface: Surface, point: Point): Picked => {
  const place = viewportTransform(surface);
  const at = new Map(scene.nodes.map((node) => [node.id, place(node)]));
  const scale = surface.sizeScale();
  let found: { id: string; distance: number } | undefined;
  for (const node of scene.nodes) {
    const centre = at.get(node.id)!;
    const distance = Math.hypot(centre.x - point.x, centre.y - point.y);
    if (distance <= node.size * scale + 2 && distance < (found?.distance ?? Infinity))
      found = { id: node.id, distance };
  }
  if (found) return { node: found.id };
  const near: { key: string; distance: number }[] = [];
  for (const line of scene.lines) {
    const [start, end] = [at.get(line.from)!, at.get(line.to)!];
    if (isFar(start, end, point)) continue;
    const distance = distanceTo(curveBetween(start, end, line.curvature), point) - (line.width * scale) / 2;
    if (distance <= reach) near.push({ key: line.key, distance });
  }
  return { lines: near.sort((one, other) => one.distance - other.distance).map(({ key }) => key) };
};
