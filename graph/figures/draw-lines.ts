import type { Point } from '../layout/positions';
import { xmlText } from '../exports/xml-text';
import { quoteCitations } from '../exports/quote-citations';
import { freest, LABEL, labelAt, type Label } from './draw-labels';
import type { Box } from './draw-nodes';
import type { FigureLine } from './figure';
import { fixed } from './fixed';
import { textWidth } from './text-width';

/** How far lines between the same two nodes bend away from each other. */
const FAN = 34;

/** Above so many lines, labels would cover the drawing; colours and the legend tell the types. */
const MOST_LABELLED = 90;

const HEAD = 9;

/** How far a node and its name reach from its middle in the direction of a point. */
export type Reach = (id: string, towards: Point) => number;

/** Every line: a curve with its arrow head, and its label at the middle; what it says and cites on hovering. */
export const drawLines = (
  lines: readonly FigureLine[],
  at: (id: string) => Point,
  reach: Reach,
  nameOf: (id: string) => string,
  covered: readonly Box[],
): { curves: string; labels: string } => {
  const between = new Map<string, FigureLine[]>();
  for (const line of lines) {
    const key = [line.from, line.to].sort().join('\n');
    between.set(key, [...(between.get(key) ?? []), line]);
  }
  let curves = '';
  let labels = '';
  const taken = [...covered];
  for (const group of between.values()) {
    group.forEach((line, index) => {
      // The first of an odd number runs straight; the others bend to either side of the same axis.
      const offset = index - (group.length - 1) / 2;
      const side = line.from < line.to ? 1 : -1;
      const drawn = drawLine(line, at, reach, offset * side * FAN, index);
      const facts = line.facts.map(({ citations }) => quoteCitations(citations)).join('\n');
      const says = `${nameOf(line.from)} ${line.type.label} ${nameOf(line.to)}\n${facts}`;
      curves += `<g><title>${xmlText(says)}</title>${drawn.curve}</g>\n`;
      if (lines.length > MOST_LABELLED) return;
      const label = freest(drawn.labels, taken);
      if (label === undefined) return;
      taken.push(label.box);
      labels += label.drawing;
    });
  }
  return { curves, labels };
};

const drawLine = (
  { from, to, type, isUncertain, facts }: FigureLine,
  at: (id: string) => Point,
  reach: Reach,
  bend: number,
  index: number,
): { curve: string; labels: Label[] } => {
  const [start, goal] = [at(from), at(to)];
  const dash = isUncertain ? ' stroke-dasharray="6 4"' : '';
  const stroke = `fill="none" stroke="${type.colour}" stroke-width="${facts.length > 1 ? 2.4 : 1.6}"${dash}`;
  const words = facts.length > 1 ? `${type.label} ×${facts.length}` : type.label;
  if (from === to) {
    const top = start.y - reach(from, { x: start.x, y: start.y - 1 });
    const loop = 40 + index * 14;
    const curve = `<path d="M${fixed(start.x - 5)} ${fixed(top)}c${-loop} ${-loop} ${loop + 10} ${-loop} 10 0" ${stroke}/>`;
    return { curve, labels: [labelAt(words, { x: start.x, y: top - loop * 0.8 }, 0, type.colour)] };
  }
  const [across, down] = [goal.x - start.x, goal.y - start.y];
  const length = Math.hypot(across, down) || 1;
  const middle: Point = {
    x: (start.x + goal.x) / 2 - (down / length) * bend * 2,
    y: (start.y + goal.y) / 2 + (across / length) * bend * 2,
  };
  const first = toward(start, middle, reach(from, middle) + 1);
  const tip = toward(goal, middle, reach(to, middle) + 2);
  const last = type.symmetric ? tip : toward(tip, middle, HEAD - 1);
  const curve = `<path d="M${fixed(first.x)} ${fixed(first.y)}Q${fixed(middle.x)} ${fixed(middle.y)} ${fixed(last.x)} ${fixed(last.y)}" ${stroke}/>`;
  const head = type.symmetric ? '' : arrowHead(tip, middle, type.colour);
  // Along the line, never upside down; words longer than their line stand level.
  const angle = (Math.atan2(down, across) * 180) / Math.PI;
  const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  const fits = textWidth(words, LABEL) < Math.hypot(last.x - first.x, last.y - first.y);
  const labels = PLACES.map((share) =>
    labelAt(words, along(first, middle, last, share), fits ? upright : 0, type.colour),
  );
  return { curve: curve + head, labels };
};

/** Where on its line a label may stand, best first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** The point of a quadratic curve at this share of its way. */
const along = (first: Point, middle: Point, last: Point, share: number): Point => {
  const rest = 1 - share;
  const [one, two, three] = [rest * rest, 2 * rest * share, share * share];
  return {
    x: one * first.x + two * middle.x + three * last.x,
    y: one * first.y + two * middle.y + three * last.y,
  };
};

const arrowHead = (tip: Point, from: Point, colour: string): string => {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number) =>
    `${fixed(tip.x - HEAD * Math.cos(angle + turn))},${fixed(tip.y - HEAD * Math.sin(angle + turn))}`;
  return `<polygon points="${fixed(tip.x)},${fixed(tip.y)} ${corner(0.42)} ${corner(-0.42)}" fill="${colour}"/>`;
};

/** The point `distance` from `one` on the way to `other`. */
const toward = (one: Point, other: Point, distance: number): Point => {
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  const share = Math.min(distance, length) / length;
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
};
