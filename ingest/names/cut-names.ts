import type { NameSpan, Token } from '../analysis';

/** What the knowledge says of a word at the edge of a name. */
export interface EdgeReadings {
  /** "gunmen", "residents": several people, who have no name. */
  isPeople(token: number): boolean;
  isDirection(token: number): boolean;
  /** "American", "Asian" */
  isOfPeople(token: number): boolean;
  /** A listed body. */
  isListed(first: number, end: number): boolean;
  /** Where an adjective of several words ends that says of which country something is ("Papua New Guinean"), or -1. */
  endOfPeople(first: number): number;
}

/** "Erbil-based", "Russia-friendly": says something of the name behind it. */
const HYPHENED = /^\p{Lu}[\p{L}\p{M}.’']*-\p{Ll}{3,}$/u;
const FIRM = /^(?:Corp|Inc|Ltd|Co|Plc|LLC)\.$/u;

/**
 * Takes away what the names model took for a part of a name, or for one: a description with a hyphen before it
 * ("Erbil-based NAME"), the word after "Corp.", people with the capital of their sentence ("Gunmen"), "South American".
 */
export const cutNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  { isPeople, isDirection, isOfPeople, isListed, endOfPeople }: EdgeReadings,
): NameSpan[] =>
  names.flatMap((name) => {
    const { first: start, end: last } = name;
    let [first, end] = [start, last];
    for (let at = Math.min(end - 2, first + 1); at >= first; at -= 1)
      if (HYPHENED.test(tokens[at]!.text)) first = at + 1;
    // "Syria: Ten killed": a name ends before a colon.
    for (let at = first + 1; at < end - 1; at += 1) if (tokens[at]!.text === ':') end = at;
    for (let at = first + 1; at < end - 1; at += 1) if (FIRM.test(tokens[at]!.text)) end = at + 1;
    const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence;
    // "Sponsor Adidas", where the list has the rest alone.
    if (end - first === 2 && opens && isListed(first + 1, end) && !isListed(first, end)) first += 1;
    if (end - first === 1 && opens && isPeople(first)) return [];
    // "Abu" of "Abu Dhabi-based"
    if (end - first === 1 && /-based$/u.test(tokens[end]?.text ?? '') && HYPHENED.test(tokens[end]!.text)) return [];
    if (end - first === 2 && isDirection(first) && isOfPeople(first + 1)) return [];
    if (endOfPeople(first) >= end) return [];
    return first === start && end === last ? [name] : [{ ...name, first, end }];
  });
