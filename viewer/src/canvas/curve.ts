import type { Point } from './scene';

/** A quadratic Bézier curve in viewport pixels, y downwards. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The curve @sigma/edge-curve draws: the control point stands off the middle by `curvature` times the distance. */
export const curveBetween = (start: Point, end: Point, curvature: number): Curve => ({
  start,
  control: {
    x: (start.x + end.x) / 2 + (end.y - start.y) * curvature,
    y: (start.y + end.y) / 2 - (end.x - start.x) * curvature,
  },
  end,
});

/** `share` runs from 0 at the start to 1 at the end. */
export const pointOn = ({ start, control, end }: Curve, share: number): Point => {
  const rest = 1 - share;
  return {
    x: rest * rest * start.x + 2 * rest * share * control.x + share * share * end.x,
    y: rest * rest * start.y + 2 * rest * share * control.y + share * share * end.y,
  };
};

/** Direction of travel in radians. */
export const angleOn = ({ start, control, end }: Curve, share: number): number =>
  Math.atan2(
    (1 - share) * (control.y - start.y) + share * (end.y - control.y),
    (1 - share) * (control.x - start.x) + share * (end.x - control.x),
  );

const pieces = 24;

/** Pixels from a point to the curve, taken as a chain of straight pieces; the error is far below a pixel on screen. */
export const distanceTo = (curve: Curve, point: Point): number => {
  let nearest = Infinity;
  let from = curve.start;
  for (let piece = 1; piece <= pieces; piece++) {
    const to = pointOn(curve, piece / pieces);
    nearest = Math.min(nearest, distanceToSegment(from, to, point));
    from = to;
  }
  return nearest;
};

const distanceToSegment = (from: Point, to: Point, point: Point) => {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const square = width * width + height * height;
  const share = square === 0 ? 0 : ((point.x - from.x) * width + (point.y - from.y) * height) / square;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - clamped * width, point.y - from.y - clamped * height);
};
