import type { Mention } from '../analysis';
import { firstWhere } from '../syntax/first-token-at';

/** Mentions of each country itself, in text order. */
export const mentionsOfCountries = (mentions: readonly Mention[]): Map<string, number[]> => {
  const countries = new Map<string, number[]>();
  mentions.forEach(({ iso, type }, at) => {
    if (iso === undefined || type !== 'Country') return;
    const known = countries.get(iso);
    if (known) known.push(at);
    else countries.set(iso, [at]);
  });
  return countries;
};

/** Of mentions in text order the one that stands nearest to the token, the earlier of two. */
export const nearest = (mentions: readonly Mention[], own: readonly number[], token: number): number | undefined => {
  const behind = firstWhere(own.length, (at) => mentions[own[at]!]!.first >= token);
  const distance = (at: number): number =>
    at < 0 || at >= own.length ? Infinity : Math.abs(mentions[own[at]!]!.first - token);
  let before = behind - 1;
  // Of several that start at one token the first.
  while (before > 0 && mentions[own[before - 1]!]!.first === mentions[own[before]!]!.first) before -= 1;
  return own[distance(behind) < distance(before) ? behind : before];
};
