import type { NameSpan, NameType, Token, Upos } from '../analysis';
import { BUILDING } from './settle-types';
import type { TitleAt } from './trim-titles';

/** What the knowledge says of words around a name. */
export interface RetypeReadings {
  titleAt: TitleAt;
  /** "president", "prime minister": the words of an office that heads a state, 0 where there is none. */
  stateOfficeAt: TitleAt;
  /** Offices of places alone: "the mayor of NAME". */
  isOfficeOfPlace(token: number): boolean;
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

const LEGAL_FORM =
  /^(?:Inc|Incorporated|Ltd|Limited|Corp|Corporation|Plc|PLC|LLC|LLP|GmbH|AG|SA|NV|Oyj|AB|ASA|SpA)\.?$/u;

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
  const words = new Set(names.filter(({ first, end }) => end - first === 1).map(({ first }) => tokens[first]!.text));
  const leaders = new Set(names.filter(({ first, end }) => end - first <= 2 && isLeader(end - 1)).map(({ end }) => tokens[end - 1]!.text)); // prettier-ignore
  const lone = new Set(names.filter(({ first, end, type }) => type === 'person' && end - first === 1).map(({ first }) => tokens[first]!.text)); // prettier-ignore
  const settled = names.map((name): NameSpan => {
    const { first, end, type } = name;
    const own = tokens.slice(first, end).map(({ text }) => text);
    if (readings.isListed(own.join(' '))) return name;
    // "President NAME" as one body, and NAME alone elsewhere
    if (type === 'organisation' && own.length === 2 && isLeader(end - 1) && words.has(own[1]!)) return { ...name, first: end - 1, type: 'person' }; // prettier-ignore
    const title = readings.titleAt(first);
    // "General NAME": the title is no part of the name.
    if (type !== 'person' && title > 0 && first + title < end && surnames.has(own.at(-1)!))
      return { ...name, first: first + title, type: 'person' };
    return { ...name, type: typeOf(name) ?? type };
  });
  return firmsByFirstWord(tokens, settled, readings);

  function typeOf({ first, end, type }: NameSpan): NameType | undefined {
    const size = end - first;
    const { sentence } = tokens[first]!;
    const isHere = (token: number): boolean => tokens[token]?.sentence === sentence;
    const before = isHere(first - 1) ? tokens[first - 1]!.text : '';
    // "President NAME", then "the NAME administration"
    if (type === 'organisation' && size === 1 && leaders.has(tokens[first]!.text)) return 'person';
    // "Georgia NAME, a senator," and later NAME alone
    const isCalled =
      type === 'place' &&
      size === 2 &&
      tags[first - 1] !== 'ADP' &&
      (readings.isGivenName(tokens[first]!.text) || readings.isListed(tokens[first]!.text));
    if (isCalled && (lone.has(tokens[end - 1]!.text) || isDescribedAsHolder(end))) return 'person';
    // "the mayor of NAME"
    if (type === 'person' && size === 1 && before === 'of' && isHere(first - 2) && readings.isOfficeOfPlace(first - 2) && !/^['’]s?$/u.test(tokens[end]?.text ?? '')) return 'place'; // prettier-ignore
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

  /** "President NAME", with capitals. */
  function isLeader(token: number): boolean {
    for (let at = token - 1; at >= token - 2 && at >= 0 && tokens[at]!.sentence === tokens[token]!.sentence; at -= 1)
      if (/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && readings.stateOfficeAt(at) === token - at) return true;
    return false;
  }

  /** ", a senator": who is that is a person. */
  function isDescribedAsHolder(end: number): boolean {
    return (
      tokens[end]?.text === ',' && /^(?:an?|the)$/u.test(tokens[end + 1]?.text ?? '') && readings.titleAt(end + 2) > 0
    );
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
  { isGivenName, isListed }: RetypeReadings,
): NameSpan[] => {
  const firms = new Set<string>();
  const registered = new Set<string>();
  for (const { first, end, type } of names)
    if (type === 'organisation' && end - first === 2) {
      firms.add(tokens[first]!.text);
      if (LEGAL_FORM.test(tokens[first + 1]!.text)) registered.add(tokens[first]!.text);
    }
  for (const { first, end, type } of names)
    if (type === 'person' && end - first > 1) for (let at = first; at < end; at += 1) firms.delete(tokens[at]!.text);
  return names.map((name) =>
    (name.type === 'person' || (name.type === 'place' && registered.has(tokens[name.first]!.text) && !isListed(tokens[name.first]!.text))) && name.end - name.first === 1 && firms.has(tokens[name.first]!.text) && !isGivenName(tokens[name.first]!.text) // prettier-ignore
      ? { ...name, type: 'organisation' as const }
      : name,
  );
};
