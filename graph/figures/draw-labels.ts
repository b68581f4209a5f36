import type { Point } from '../layout/positions';
import { xmlText } from '../exports/xml-text';
import { fixed } from './fixed';
import type { Box } from './draw-nodes';
import { textWidth } from './text-width';

/** Size of the words on lines. */
export const LABEL = 10.5;

export interface Label {
  readonly drawing: string;
  /** What it covers, turned as it is. */
  readonly box: Box;
}

/** Words around a point of a line, turned by so many degrees, just above it. */
export const labelAt = (words: string, { x, y }: Point, angle: number, colour: string): Label => {
  const turn = (angle * Math.PI) / 180;
  const [half, high] = [textWidth(words, LABEL) / 2, LABEL * 0.6];
  const across = half * Math.abs(Math.cos(turn)) + high * Math.abs(Math.sin(turn));
  const down = half * Math.abs(Math.sin(turn)) + high * Math.abs(Math.cos(turn));
  return {
    drawing: `<text x="${fixed(x)}" y="${fixed(y)}" transform="rotate(${fixed(angle)} ${fixed(x)} ${fixed(y)})" class="line" font-size="${LABEL}" fill="${colour}" dy="-3">${xmlText(words)}</text>\n`,
    box: { left: x - across, right: x + across, top: y - down - 3, bottom: y + down - 3 },
  };
};

/** A label that covers more of other things than this share of itself would only blot them; its colour must do. */
const MOST_COVERED = 0.3;

/** The first of these places that covers least of what is taken; undefined where all cover too much. */
export const freest = (places: readonly Label[], taken: readonly Box[]): Label | undefined => {
  let best: Label | undefined;
  let least = Infinity;
  for (const place of places) {
    const share = taken.reduce((sum, box) => sum + overlap(place.box, box), 0) / overlap(place.box, place.box);
    if (share < Math.min(least - 0.02, MOST_COVERED)) [best, least] = [place, share];
  }
  return best;
};

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
