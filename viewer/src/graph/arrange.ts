import { largest } from '../../../graph/model/extremes';
import { spacing } from '../../../graph/model/place-around';
import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedNode } from '../api/answers';
import type { Line } from './line';
import { nodeName, nodeTypeOf } from './node-type';

/** By node id, in layout units. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const byName = (one: PlacedNode, other: PlacedNode) => {
  const [first, second] = [nodeName(one), nodeName(other)];
  return first < second ? -1 : first > second ? 1 : one.id < other.id ? -1 : 1;
};

/** One circle, nodes of one type side by side. */
export const circleByType = (nodes: readonly PlacedNode[], ontology: Ontology): Places => {
  const type = (node: PlacedNode) =>
    ontology.nodes.findIndex(({ name }) => name === nodeTypeOf(node.labels, ontology).name);
  const sorted = [...nodes].sort((one, other) => type(one) - type(other) || byName(one, other));
  const radius = Math.max(spacing, (sorted.length * spacing) / (2 * Math.PI));
  return new Map(
    sorted.map(({ id }, index) => {
      const angle = Math.PI / 2 - (2 * Math.PI * index) / sorted.length;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
};

/** Longer rows are broken. */
const widestRow = 14;

/**
 * Rows from those who lead to those who belong, by the relations that say who stands above whom; nodes without such a
 * relation come last. A circle of them is cut where it was entered.
 */
export const byRank = (nodes: readonly PlacedNode[], lines: readonly Line[], ontology: Ontology): Places => {
  const sides = new Map(ontology.relations.map(({ name, hierarchy }) => [name, hierarchy]));
  const above = new Map<string, Set<string>>();
  const ranked = new Set<string>();
  for (const { type, from, to } of lines) {
    const side = sides.get(type);
    if (side === undefined || from === to) continue;
    const [upper, lower] = side === 'over' ? [from, to] : [to, from];
    above.set(lower, (above.get(lower) ?? new Set()).add(upper));
    ranked.add(upper).add(lower);
  }
  const sorted = [...nodes].sort(byName);
  const levels = levelsOf(
    sorted.map(({ id }) => id).filter((id) => ranked.has(id)),
    above,
  );
  const deepest = largest(levels.values(), 0);
  const places = new Map<string, { x: number; y: number }>();
  let row = 0;
  for (let level = 0; level <= deepest + 1; level += 1) {
    const inRow = sorted.filter(({ id }) => (ranked.has(id) ? levels.get(id) : deepest + 1) === level);
    const wish = (node: PlacedNode) => {
      const uppers = [...(above.get(node.id) ?? [])].flatMap((id) => places.get(id)?.x ?? []);
      return uppers.length === 0 ? 0 : uppers.reduce((sum, x) => sum + x, 0) / uppers.length;
    };
    const ordered = inRow
      .map((node, index) => ({ node, wish: wish(node), index }))
      .sort((one, other) => one.wish - other.wish || one.index - other.index);
    for (let start = 0; start < ordered.length; start += widestRow) {
      const part = ordered.slice(start, start + widestRow);
      part.forEach(({ node }, index) =>
        places.set(node.id, { x: (index - (part.length - 1) / 2) * spacing * 1.3, y: -row * spacing * 1.2 }),
      );
      row += 1;
    }
  }
  return places;
};

/** How many stand above each, one over the other, at most. Without recursion: a chain may be as long as the view. */
const levelsOf = (ids: readonly string[], above: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> => {
  const levels = new Map<string, number>();
  for (const start of ids) {
    const path = levels.has(start) ? [] : [stepOf(start, above)];
    const onPath = new Set([start]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { value: upper, done } = step.uppers.next();
      if (done === true) {
        levels.set(step.id, step.level);
        onPath.delete(step.id);
        path.pop();
        const lower = path.at(-1);
        if (lower) lower.level = Math.max(lower.level, step.level + 1);
      } else if (levels.has(upper)) step.level = Math.max(step.level, levels.get(upper)! + 1);
      else if (!onPath.has(upper)) {
        onPath.add(upper);
        path.push(stepOf(upper, above));
      }
    }
  }
  return levels;
};

const stepOf = (id: string, above: ReadonlyMap<string, ReadonlySet<string>>) => ({
  id,
  level: 0,
  uppers: (above.get(id) ?? new Set<string>()).values(),
});

/** An entry of `page.pins`. */
export const toPin = (id: string, { x, y }: { x: number; y: number }): string =>
  `${Math.round(x)},${Math.round(y)},${id}`;

/** What `page.pins` says; entries that make no sense are left out. */
export const readPins = (pins: readonly string[]): Places =>
  new Map(
    pins.flatMap((pin) => {
      const match = /^(-?\d+),(-?\d+),(.+)$/s.exec(pin);
      return match ? [[match[3]!, { x: Number(match[1]), y: Number(match[2]) }] as const] : [];
    }),
  );
