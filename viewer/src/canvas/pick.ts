import { curveBetween, distanceTo } from './curve';
import type { Point, Scene } from './scene';
import { indexScene } from './scene-index';
import type { Surface } from './surface';
import { viewportTransform } from './viewport-transform';

/** Lines this near to the pointer are all meant; with several the reader chooses, since a wrong sentence is worse than none. */
export const reach = 6;

export type Picked = { readonly node: string } | { readonly lines: readonly string[] };

/** What lies under a point of the viewport; a node hides the lines below it. Nearest line first. */
export const pick = (scene: Scene, surface: Surface, point: Point): Picked => {
  const place = viewportTransform(surface);
  const count = scene.nodes.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const scale = surface.sizeScale();
  let found: { id: string; distance: number } | undefined;
  for (let at = 0; at < count; at += 1) {
    const node = scene.nodes[at]!;
    const centre = place(node);
    x[at] = centre.x;
    y[at] = centre.y;
    const distance = Math.hypot(centre.x - point.x, centre.y - point.y);
    if (distance <= node.size * scale + 2 && distance < (found?.distance ?? Infinity))
      found = { id: node.id, distance };
  }
  if (found) return { node: found.id };
  const { from, to } = indexScene(scene);
  const near: { key: string; distance: number }[] = [];
  for (let at = 0; at < scene.lines.length; at += 1) {
    const [startX, startY, endX, endY] = [x[from[at]!]!, y[from[at]!]!, x[to[at]!]!, y[to[at]!]!];
    // Lines far from the pointer are most of them; a curve bends by no more than its length.
    const room = Math.abs(endX - startX) + Math.abs(endY - startY) + 2 * reach;
    if (point.x < Math.min(startX, endX) - room || point.x > Math.max(startX, endX) + room) continue;
    if (point.y < Math.min(startY, endY) - room || point.y > Math.max(startY, endY) + room) continue;
    const { curvature, width, key } = scene.lines[at]!;
    const curve = curveBetween({ x: startX, y: startY }, { x: endX, y: endY }, curvature);
    const distance = distanceTo(curve, point) - (width * scale) / 2;
    if (distance <= reach) near.push({ key, distance });
  }
  return { lines: near.sort((one, other) => one.distance - other.distance).map(({ key }) => key) };
};
