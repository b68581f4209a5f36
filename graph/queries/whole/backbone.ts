import type { ViewEdge } from '../../model/view';
import { supportOf } from '../support-of';

/** Lines for each name beside those that hold the drawing together: more of them are a tangle. */
const linesForName = 0.2;

/** Relation types drawn between two names. */
const mostTypes = 2;

export interface Backbone {
  readonly names: readonly string[];
  readonly edges: readonly ViewEdge[];
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly edges: ViewEdge[];
  weight: number;
}

/**
 * The part of a graph that can be read as a picture: its strongest names, by the articles behind their relations, and of
 * the lines among them a strongest spanning forest, then those that stand out most for either end (disparity filter:
 * Serrano, Boguñá, Vespignani 2009). A graph that is small enough is given whole. The same for the same edges in whatever order.
 */
export const backbone = (edges: readonly ViewEdge[], limit: number): Backbone => {
  const all = pairsOf(edges);
  const strength = strengths(all);
  if (strength.size <= limit && edges.length <= 2 * limit) return { names: [...strength.keys()].sort(), edges };
  const byStrength = (one: string, other: string) => strength.get(other)! - strength.get(one)! || compare(one, other);
  const ranked = [...strength.keys()].sort(byStrength);
  const chosen = connected(ranked, all, limit);
  const among = all.filter(({ one, other }) => chosen.has(one) && chosen.has(other));
  const taken = new Set(spanningForest(among));
  const room = Math.round(taken.size + linesForName * chosen.size);
  const rest = among
    .filter((pair) => !taken.has(pair))
    .map((pair) => ({ pair, chance: chanceOf(pair, strength, degreesOf(all)) }))
    .sort((one, other) => one.chance - other.chance || byWeight(one.pair, other.pair));
  for (const { pair } of rest.slice(0, Math.max(0, room - taken.size))) taken.add(pair);
  return { names: [...chosen], edges: [...taken].flatMap(strongestTypes) };
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byWeight = (one: Pair, other: Pair): number =>
  other.weight - one.weight || compare(one.one, other.one) || compare(one.other, other.other);

const pairsOf = (edges: readonly ViewEdge[]): Pair[] => {
  const pairs = new Map<string, Pair>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const [one, other] = edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from];
    const key = `${one}\n${other}`;
    const pair = pairs.get(key) ?? { one, other, edges: [], weight: 0 };
    pair.edges.push(edge);
    pair.weight += Math.max(1, supportOf(edge));
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort(byWeight);
};

const strengths = (pairs: readonly Pair[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { one, other, weight } of pairs)
    for (const end of [one, other]) sums.set(end, (sums.get(end) ?? 0) + weight);
  return sums;
};

const degrees = new WeakMap<readonly Pair[], Map<string, number>>();

const degreesOf = (pairs: readonly Pair[]): Map<string, number> => {
  const known = degrees.get(pairs);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { one, other } of pairs) for (const end of [one, other]) counts.set(end, (counts.get(end) ?? 0) + 1);
  degrees.set(pairs, counts);
  return counts;
};

/** The strongest names that are related to another of them; who is alone makes room for the next. */
const connected = (ranked: readonly string[], pairs: readonly Pair[], limit: number): Set<string> => {
  const refused = new Set<string>();
  for (;;) {
    const chosen = new Set<string>();
    for (const name of ranked) {
      if (chosen.size === limit) break;
      if (!refused.has(name)) chosen.add(name);
    }
    const joined = new Set(
      pairs.flatMap(({ one, other }) => (chosen.has(one) && chosen.has(other) ? [one, other] : [])),
    );
    const alone = [...chosen].filter((name) => !joined.has(name));
    if (alone.length === 0) return chosen;
    alone.forEach((name) => refused.add(name));
  }
};

/** Kruskal 1956, heaviest first; `pairs` come in that order. */
const spanningForest = (pairs: readonly Pair[]): Pair[] => {
  const above = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    if (at !== name) above.set(name, at);
    return at;
  };
  return pairs.filter(({ one, other }) => {
    const [first, second] = [root(one), root(other)];
    if (first !== second) above.set(first, second);
    return first !== second;
  });
};

/** How likely a line so heavy would be by chance, for the end that it means more to. */
const chanceOf = (
  { one, other, weight }: Pair,
  strength: ReadonlyMap<string, number>,
  degree: ReadonlyMap<string, number>,
): number => {
  const byChance = (end: string) => (1 - weight / strength.get(end)!) ** (degree.get(end)! - 1);
  return Math.min(byChance(one), byChance(other));
};

const strongestTypes = ({ edges }: Pair): ViewEdge[] => {
  const types = new Map<string, number>();
  for (const edge of edges) types.set(edge.type, (types.get(edge.type) ?? 0) + Math.max(1, supportOf(edge)));
  const shown = [...types]
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || compare(one, other))
    .slice(0, mostTypes)
    .map(([type]) => type);
  return edges.filter(({ type }) => shown.includes(type));
};
