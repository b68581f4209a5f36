import { compareText, countWeight } from './count-weight';
import { dominantOf, type Counted } from './split-senses';

/** Profiles that are one entity. */
export interface Cluster {
  readonly id: string;
  /** The article-level id it takes its name from: `id` without what tells namesakes apart. */
  readonly base: string;
  readonly members: readonly Member[];
}

export interface Member extends Counted {
  readonly key: string;
}

/** Not part of any id made of a name, so that no other entity can be called so. */
const SUFFIX = '~';

/** Gives each cluster an id that is its own; `clusters` hold whole components, so no other can have the same. */
export const nameClusters = (clusters: readonly (readonly Member[])[]): Cluster[] => {
  const namesakes = new Map<string, (readonly Member[])[]>();
  for (const members of clusters) {
    const base = baseOf(members);
    namesakes.set(base, [...(namesakes.get(base) ?? []), members]);
  }
  return [...namesakes].flatMap(([base, sharing]) => {
    if (sharing.length === 1) return [{ id: base, base, members: sharing[0]! }];
    return tellApart(base, sharing);
  });
};

/** `person/john-smith~ke`: by country, else by walk of life, else by number; the doubtful or dominant one goes without. */
const tellApart = (base: string, sharing: readonly (readonly Member[])[]): Cluster[] => {
  const plain = sharing.find(isDoubtful) ?? dominantOf(sharing);
  const taken = new Set<string>();
  return [...sharing]
    .sort(
      (one, other) =>
        countWeight(countOf(other)) - countWeight(countOf(one)) || compareText(one[0]!.key, other[0]!.key),
    )
    .map((members) => {
      const labels = members === plain ? [''] : labelsOf(members).map((label) => SUFFIX + label);
      let suffix = labels.find((label) => !taken.has(label));
      for (let number = 2; suffix === undefined; number += 1) {
        if (!taken.has(`${SUFFIX}${number}`)) suffix = `${SUFFIX}${number}`;
      }
      taken.add(suffix);
      return { id: base + suffix, base, members };
    });
};

/** Of the ids its articles use: the weightiest, of those the one with most words, the longest, the first. */
const baseOf = (members: readonly Member[]): string => {
  const full = members.filter(({ profile }) => profile.names.length > 0);
  return best(
    (full.length > 0 ? full : members).map(({ profile, articles }) => [profile.id, articles] as const),
    (id) => id.split('-').length * 1_000 + id.length,
  )[0]!;
};

const labelsOf = (members: readonly Member[]): string[] => [
  ...best(members.flatMap(({ profile, articles }) => profile.countries.map((value) => [value, articles] as const))),
  ...best(members.flatMap(({ profile, articles }) => profile.fields.map((value) => [value, articles] as const))),
].map((label) => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')); // prettier-ignore

const isDoubtful = (members: readonly Member[]): boolean =>
  members.some(({ profile }) => profile.countries.length + profile.fields.length === 0);

const countOf = (members: readonly Member[]): number => members.reduce((sum, { articles }) => sum + articles, 0);

/** The values, those in most articles first. */
const best = (
  said: readonly (readonly [value: string, articles: number])[],
  rank: (value: string) => number = () => 0,
): string[] => {
  const counts = new Map<string, number>();
  for (const [value, articles] of said) counts.set(value, (counts.get(value) ?? 0) + articles);
  return [...counts]
    .sort(
      ([one, count], [other, otherCount]) =>
        countWeight(otherCount) - countWeight(count) || rank(other) - rank(one) || compareText(one, other),
    )
    .map(([value]) => value);
};
