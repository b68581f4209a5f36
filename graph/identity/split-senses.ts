import { append } from '../model/append';
import { disjointSets } from '../model/disjoint-sets';
import { countWeight } from './count-weight';
import type { Profile } from './profile';

/** A profile and in how many articles it stands. */
export interface Counted {
  readonly profile: Profile;
  readonly articles: number;
}

/** Doublings by which one sense must outnumber all others together to take in the articles that tell nothing. */
const DOMINANT = 2;

/**
 * Tells namesakes apart: offices of different countries are different people, and so are walks of life that do not
 * meet. Profiles that tell neither go to the only sense they fit, or to one that is far more common than all others,
 * else they stay a sense of their own: whom they mean is doubtful.
 */
export const splitSenses = <T extends Counted>(members: readonly T[]): T[][] => {
  const told = members.filter(({ profile }) => profile.countries.length > 0);
  const byField = members.filter(({ profile }) => profile.countries.length === 0 && profile.fields.length > 0);
  const silent = members.filter(({ profile }) => profile.countries.length === 0 && profile.fields.length === 0);
  if (told.length + byField.length === 0) return [silent];

  const doubtful: T[] = [...silent];
  const senses = groupBy(told, ({ profile }) => profile.countries).flatMap((sense) => {
    const { groups, rest } = splitFields(sense);
    append(doubtful, rest);
    return groups;
  });
  const known = senses.map((sense) => new Set(sense.flatMap(({ profile }) => profile.fields)));
  const strangers: T[] = [];
  for (const member of byField) {
    const fitting = senses.filter((_, at) => fits(known[at]!, member));
    if (fitting.length === 1) fitting[0]!.push(member);
    else if (fitting.length === 0) strangers.push(member);
    else doubtful.push(member);
  }
  append(
    senses,
    groupBy(strangers, ({ profile }) => profile.fields),
  );
  if (doubtful.length === 0) return senses;
  const home = senses.length === 1 ? senses[0] : dominantOf(senses);
  if (home) append(home, doubtful);
  else senses.push(doubtful);
  return senses;
};

/** The sense that by far most articles mean, if there is one. */
export const dominantOf = <T extends readonly Counted[]>(senses: readonly T[]): T | undefined => {
  const counts = senses.map((sense) => sense.reduce((sum, { articles }) => sum + articles, 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return senses.find(
    (_, at) => counts[at]! < all && countWeight(counts[at]!) - countWeight(all - counts[at]!) >= DOMINANT,
  );
};

/** Within one country: walks of life that do not meet. What tells none is in doubt when there are two or more. */
const splitFields = <T extends Counted>(sense: readonly T[]): { groups: T[][]; rest: T[] } => {
  const withField = sense.filter(({ profile }) => profile.fields.length > 0);
  const groups = groupBy(withField, ({ profile }) => profile.fields);
  if (groups.length <= 1) return { groups: [[...sense]], rest: [] };
  return { groups, rest: sense.filter(({ profile }) => profile.fields.length === 0) };
};

const fits = (known: ReadonlySet<string>, { profile }: Counted): boolean =>
  known.size === 0 || profile.fields.some((field) => known.has(field));

/** Members that share a value belong together, and those that share one with them. */
const groupBy = <T extends Counted>(members: readonly T[], valuesOf: (member: T) => readonly string[]): T[][] => {
  const sets = disjointSets(members.length);
  const first = new Map<string, number>();
  members.forEach((member, at) => {
    for (const value of valuesOf(member)) {
      const before = first.get(value);
      if (before === undefined) first.set(value, at);
      else sets.join(before, at);
    }
  });
  const groups = new Map<number, T[]>();
  members.forEach((member, at) => {
    const group = groups.get(sets.find(at));
    if (group) group.push(member);
    else groups.set(sets.find(at), [member]);
  });
  return [...groups.values()];
};
