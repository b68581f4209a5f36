import type { NameSpan, NameType, Token, Upos } from '../analysis';
import { BUILDING } from './settle-types';
import type { TitleAt } from './trim-titles';

/** What the knowledge says of words around a name. */
export interface RetypeReadings {
  titleAt: TitleAt;
  isGivenName(word: string): boolean;
  /** Listed as a place, a country or a body: its type is known. */
  isListed(words: string): boolean;
  /** "party", "newspaper": a body that has a name. */
  isGroupNoun(token: number): boolean;
  /** "Steel", "Airlines", "Ltd": the last word of a firm's name. */
  endsFirm(token: number): boolean;
  /** "Kataib", "Harakat", "Front": the first word of a body's name. */
  startsBody(token: number): boolean;
  /** "Banco", "Hizb", "Lashkar-e-NAME": opens the name of a body in another language. */
  opensForeignBody(token: number): boolean;
  /** "van der", "bin": small words inside the names of people alone. */
  isPersonal(word: string): boolean;
  /** "valley", "salt flats": ground, on which nobody is called after a person or a body. */
  isLandNoun(token: number): boolean;
  /** "waters", "banks": what a river or a lake has. */
  isPartOfWater(token: number): boolean;
}

const INSIDE = /^(?:outside|inside|near|around|opposite|behind)$/iu;

/**
 * Types that the words beside a name settle against the names model: whom a title stands before is a person, and so is
 * "General NAME" where NAME is somebody's surname; what a person or "newspaper" has is no person; rivers and buildings.
 */
export const retypeNames = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  names: readonly NameSpan[],
  readings: RetypeReadings,
): NameSpan[] => {
  const endingAt = new Map(names.map((name) => [name.end, name]));
  const surnames = new Set(
    names
      .filter(({ first, end, type }) => type === 'person' && end - first > 1)
      .map(({ end }) => tokens[end - 1]!.text),
  );
  const settled = names.map((name): NameSpan => {
    const { first, end, type } = name;
    const words = tokens.slice(first, end).map(({ text }) => text);
    if (readings.isListed(words.join(' '))) return name;
    const title = readings.titleAt(first);
    // "General NAME": the title is no part of the name.
    if (type !== 'person' && title > 0 && first + title < end && surnames.has(words.at(-1)!))
      return { ...name, first: first + title, type: 'person' };
    return { ...name, type: typeOf(name) ?? type };
  });
  return firmsByFirstWord(tokens, settled, readings);

  function typeOf({ first, end, type }: NameSpan): NameType | undefined {
    const size = end - first;
    const { sentence } = tokens[first]!;
    const isHere = (token: number): boolean => tokens[token]?.sentence === sentence;
    const before = isHere(first - 1) ? tokens[first - 1]!.text : '';
    // "NAME Steel", "NAME Airlines"
    const isNobody = type === 'other' || (type === 'person' && size === 2 && !readings.isGivenName(tokens[first]!.text) && !endsTitle(first)); // prettier-ignore
    if (isNobody && size > 1 && readings.endsFirm(end - 1)) return 'organisation';
    // "his former finance director NAME NAME"
    if (type === 'place' && size > 1 && isHere(first - 1) && endsTitle(first)) return 'person';
    if (type === 'person' && size > 1 && readings.startsBody(first)) return 'organisation';
    if (type !== 'organisation' && readings.opensForeignBody(first)) return 'organisation';
    if (type === 'place' && isNameOfPerson(first, end)) return 'person';
    // "NAME's NAME NAME": nobody is a person's.
    const owner = /^['’]s$/u.test(before) ? endingAt.get(first - 1) : undefined;
    const isNoPerson = type === 'person' && !readings.isGivenName(tokens[first]!.text);
    if (isNoPerson && owner?.type === 'person' && size > 1) return 'organisation';
    // "told the newspaper NAME NAME"
    if (isNoPerson && size > 1 && isHere(first - 1) && readings.isGroupNoun(first - 1)) return 'organisation';
    if (type !== 'organisation') return undefined;
    if (BUILDING.test(tokens[end - 1]!.text) && size > 1 && isInside(first)) return 'place';
    if (isHere(end) && readings.isLandNoun(end)) return 'place';
    const noun = tokens[first - 1]?.text === 'the' ? first - 3 : first - 2;
    if (isHere(noun) && tokens[noun + 1]?.text === 'of' && readings.isPartOfWater(noun)) return 'place';
    // "Bishop NAME of Mendi": where somebody is from.
    return size === 1 && before === 'of' && endingAt.get(first - 1)?.type === 'person' ? 'place' : undefined;
  }

  /** "Joost van der NAME", "Salim bin NAME" */
  function isNameOfPerson(first: number, end: number): boolean {
    let at = first + 1;
    while (at < end - 1 && readings.isPersonal(tokens[at]!.text)) at += 1;
    return at > first + 1 && at === end - 1 && /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) && /^\p{Lu}/u.test(tokens[at]!.text); // prettier-ignore
  }

  function endsTitle(token: number): boolean {
    for (let at = token - 1; at >= token - 4 && at >= 0 && tokens[at]!.sentence === tokens[token]!.sentence; at -= 1)
      if (readings.titleAt(at) === token - at) return true;
    return false;
  }

  function isInside(first: number): boolean {
    const at = /^the$/iu.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
    return tags[at] === 'ADP' && INSIDE.test(tokens[at]?.text ?? '');
  }
};

/** "NAME Steel", then "NAME rejected": a lone word that opens the name of a firm and is in nobody's name is the firm. */
const firmsByFirstWord = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  { isGivenName }: RetypeReadings,
): NameSpan[] => {
  const firms = new Set<string>();
  for (const { first, end, type } of names)
    if (type === 'organisation' && end - first === 2) firms.add(tokens[first]!.text);
  for (const { first, end, type } of names)
    if (type === 'person' && end - first > 1) for (let at = first; at < end; at += 1) firms.delete(tokens[at]!.text);
  return names.map((name) =>
    name.type === 'person' && name.end - name.first === 1 && firms.has(tokens[name.first]!.text) && !isGivenName(tokens[name.first]!.text) // prettier-ignore
      ? { ...name, type: 'organisation' as const }
      : name,
  );
};
