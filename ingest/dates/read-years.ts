import type { Found } from './found';

const INTERVAL =
  /\b(?:between|from) ((?:19|20)\d\d) (?:and|to|until) ((?:19|20)\d\d)\b|\b((?:19|20)\d\d)[–-]((?:19|20)\d\d)\b/giu;
const YEAR =
  /\b(?:in|since|during|by|until|of|early|mid|late|early in|late in|around|for|the year|autumn|spring|summer|winter|fall)[ -]((?:19|20)\d\d)\b(?![.,]?\d)/giu;

/** Bare years and spans of years, which calendar parsers pass over: "early 2003", "between 2007 and 2011". */
export const readYears = (text: string): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(INTERVAL)) {
    const [from, to] = match[1] ? [match[1], match[2]!] : [match[3]!, match[4]!];
    found.push({ start: match.index, end: match.index + match[0].length, iso: `${from}/${to}` });
  }
  for (const match of text.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    if (found.some((other) => other.start < end && match.index < other.end)) continue;
    // "in March 2003" is the calendar's: only the year stands after the preposition here.
    found.push({ start: end - 4, end, iso: match[1]! });
  }
  return found;
};
