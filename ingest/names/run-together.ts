import type { NameSpan, NameType, Token } from '../analysis';
import type { TitleAt } from './trim-titles';

/** What the knowledge says of the words of a name. */
export interface TogetherReadings {
  readonly titleAt: TitleAt;
  isGivenName(word: string): boolean;
  /** "Agency", "Representatives": ends the name of a body. */
  endsBody(token: number): boolean;
  /** "District", "Valley", "Hospital": ends the name of a place. */
  endsPlace(token: number): boolean;
  /** What the lists have of the words, joined by blanks. */
  listedAs(words: string): 'place' | 'organisation' | undefined;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;
/** Titles that also open names of bodies: "General Electric", "Crown Estate". */
const OPENS_BODY = /^(?:general|executive|private|major|crown|prince|king|queen|saint|st|star|justice|defence|defense|finance|interior|foreign)$/iu; // prettier-ignore

/**
 * Names that stand side by side without a comma, as lists of offices have them: "Administrator of the Health Agency Anna
 * Lee", "Governor of Utah Anna Lee", "EPA Administrator Lee". And "President Lee", where the model took both for a place.
 */
export const partNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  readings: TogetherReadings,
): NameSpan[] => {
  const { titleAt, isGivenName, endsBody, endsPlace, listedAs } = readings;
  const isWord = (token: number): boolean => CAPITAL.test(tokens[token]!.text);
  const textOf = (first: number, end: number): string => {
    let text = '';
    for (let at = first; at < end; at += 1) text += `${at > first ? ' ' : ''}${tokens[at]!.text.toLowerCase()}`;
    return text;
  };
  const typeOf = (first: number, end: number): NameType | undefined => {
    const listed = listedAs(textOf(first, end));
    if (listed !== undefined) return listed;
    if (end - first === 1 && ACRONYM.test(tokens[first]!.text)) return 'organisation';
    return end - first > 1 && endsBody(end - 1) ? 'organisation' : undefined;
  };
  const isPerson = (first: number, end: number): boolean => {
    if (first >= end || end - first > 3 || endsBody(end - 1) || endsPlace(end - 1)) return false;
    for (let at = first; at < end; at += 1) if (!isWord(at) || titleAt(at) > 0) return false;
    return true;
  };
  return names.flatMap((name): NameSpan[] => {
    const { first, end, type } = name;
    if (end - first < 2 || listedAs(textOf(first, end)) !== undefined) return [name];
    const isOffice = tokens[first - 1]?.text === 'of' || (tokens[first - 1]?.text === 'the' && tokens[first - 2]?.text === 'of'); // prettier-ignore
    for (let at = first + 1; isOffice && at + 1 < end; at += 1) {
      const before = isGivenName(tokens[at]!.text) && isPerson(at, end) ? typeOf(first, at) : undefined;
      if (before !== undefined) return [{ first, end: at, type: before }, { first: at, end, type: 'person' }]; // prettier-ignore
    }
    if (type === 'person') return [name];
    for (let at = first; at < end - 1; at += 1) {
      const title = titleAt(at);
      if (title === 0 || OPENS_BODY.test(tokens[at]!.text) || !isPerson(at + title, end)) continue;
      const person: NameSpan = { first: at + title, end, type: 'person' };
      if (at === first) return [person];
      const before = typeOf(first, at);
      if (before !== undefined) return [{ first, end: at, type: before }, person];
    }
    return [name];
  });
};
