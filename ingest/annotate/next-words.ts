import type { Abbreviations } from './abbreviations';

const wordHere = /[\p{L}\p{M}\p{N}’'-]{1,40}/uy;
const namesThenVerb = /(?:(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}|al|bin|ibn|de|von|van)\s+){1,4}(\p{Ll}{1,14})/uy;

/** The word that starts at `index`, cut at 40 UTF-16 units; empty when there is none. */
export const firstWord = (text: string, index: number): string => {
  wordHere.lastIndex = index;
  return wordHere.exec(text)?.[0] ?? '';
};

/** Whether a name and a verb of saying start at `index`: "Smith asked", "Prime Minister Smith said". */
export const isAttribution = (text: string, index: number, limit: number, abbreviations: Abbreviations): boolean => {
  namesThenVerb.lastIndex = index;
  const match = namesThenVerb.exec(text);
  return match !== null && namesThenVerb.lastIndex <= limit && abbreviations.attributions.has(match[1]!);
};
