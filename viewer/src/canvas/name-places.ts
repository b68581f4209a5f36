import { smallest } from '../../../graph/model/extremes';
import { angleOn, curveBetween } from './curve';
import type { Point, SceneLine } from './scene';

/** Sides on which a name may stand, as angles in the viewport (y downwards), with a slight liking for below. */
const sides = [
  { angle: Math.PI / 2, liking: 0.5 },
  { angle: 0, liking: 0.1 },
  { angle: -Math.PI / 2, liking: 0.2 },
  { angle: Math.PI, liking: 0 },
  // Askew, a name belongs less clearly to its shape.
  { angle: Math.PI / 4, liking: -0.4 },
  { angle: -Math.PI / 4, liking: -0.4 },
  { angle: (3 * Math.PI) / 4, liking: -0.5 },
  { angle: (-3 * Math.PI) / 4, liking: -0.5 },
];

/** Directions in which lines leave each node, in radians. */
export const directionsOf = (lines: readonly SceneLine[], at: ReadonlyMap<string, Point>): Map<string, number[]> => {
  const directions = new Map<string, number[]>();
  const add = (id: string, angle: number) => directions.set(id, [...(directions.get(id) ?? []), angle]);
  for (const line of lines) {
    const curve = curveBetween(at.get(line.from)!, at.get(line.to)!, line.curvature);
    add(line.from, angleOn(curve, 0));
    add(line.to, angleOn(curve, 1) + Math.PI);
  }
  return directions;
};

/** Centres for a name beside a node, first those that leave its lines free. Pixels. */
export const namePlaces = (
  at: Point,
  width: number,
  height: number,
  gap: number,
  directions: readonly number[],
): Point[] =>
  sides
    .map(({ angle, liking }) => ({
      angle,
      room:
        smallest(
          directions.map((other) => apart(angle, other)),
          1,
        ) + liking,
    }))
    .sort((one, other) => other.room - one.room)
    .map(({ angle }) => {
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const isAskew = Math.abs(across * down) > 0.1;
      return {
        x: at.x + (isAskew ? Math.sign(across) * (gap / 2 + width * 0.42) : across * (gap + width / 2)),
        y: at.y + (isAskew ? Math.sign(down) * 0.9 : down) * (gap + height / 2),
      };
    });

/** Steps outwards, and how far one leads, in pixels. */
const [farthest, stride] = [24, 14];

/** Centres farther and farther away, for a name that must stand somewhere. Pixels. */
export const farPlaces = (at: Point, width: number, height: number, gap: number): Point[] =>
  Array.from({ length: farthest }, (_, step) =>
    Array.from({ length: 16 }, (_turn, turn) => {
      const angle = (turn * Math.PI) / 8 + Math.PI / 2;
      return {
        x: at.x + Math.cos(angle) * (gap + width / 2 + step * stride),
        y: at.y + Math.sin(angle) * (gap + height / 2 + step * stride),
      };
    }),
  ).flat();

/** Angle between two directions, 0 to π. */
const apart = (one: number, other: number) => Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)));
