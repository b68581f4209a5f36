import type { Line } from './line';

/** A straight line breaks the curve shader (division by zero), so even a lone line bends a little. */
const least = 0.06;

/**
 * Curvature of each line, as a share of the distance between its ends: lines between the same two nodes fan out.
 * The sign is relative to the line's own direction, as @sigma/edge-curve takes it.
 */
export const fanOut = (lines: readonly Line[]): Map<string, number> => {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const pair = [line.from, line.to].sort().join('\n');
    const group = pairs.get(pair);
    if (group) group.push(line);
    else pairs.set(pair, [line]);
  }
  const curvatures = new Map<string, number>();
  for (const group of pairs.values()) {
    const step = Math.min(0.26, 1.4 / Math.max(1, group.length - 1));
    [...group]
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .forEach((line, index) => {
        const slot = (index - (group.length - 1) / 2) * step;
        const bent = Math.abs(slot) < least ? least : slot;
        curvatures.set(line.key, line.from <= line.to ? bent : -bent);
      });
  }
  return curvatures;
};
