import type { Point } from './scene';
import type { Surface } from './surface';

/** Far enough apart that rounding does not matter. */
const unit = 1000;

/** Layout units to pixels for many points: the camera never turns its drawing, so three points tell all others. */
export const viewportTransform = (surface: Pick<Surface, 'toViewport'>): ((point: Point) => Point) => {
  const origin = surface.toViewport({ x: 0, y: 0 });
  const right = surface.toViewport({ x: unit, y: 0 });
  const up = surface.toViewport({ x: 0, y: unit });
  const [xx, xy] = [(right.x - origin.x) / unit, (right.y - origin.y) / unit];
  const [yx, yy] = [(up.x - origin.x) / unit, (up.y - origin.y) / unit];
  return ({ x, y }) => ({ x: origin.x + xx * x + yx * y, y: origin.y + xy * x + yy * y });
};
