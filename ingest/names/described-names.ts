import type { NameSpan, NameType, Token, Upos } from '../analysis';

/** What the knowledge says of words around a name. */
export interface DescribingWords {
  /** "town", "province": a place that people live in, named before it or explained behind it. */
  isSettlement(token: number): boolean;
  /** "airport", "hospital": stands on ground of its own and is called after where it is. */
  isFacility(token: number): boolean;
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
  /** Listed as a body, place or country. */
  isListed(words: string): boolean;
  isCountry(words: string): boolean;
  endsBody(token: number): boolean;
  /** "fighters", "workers": the last word of a party or union. */
  endsPeople(token: number): boolean;
  /** "journalists", "shares": what a firm has. */
  isFirmNoun(token: number): boolean;
  titleAt(token: number): number;
}

const AT = /^(?:at|in|to|from|into|near|outside|inside|of|around|towards?)$/iu;
const ACROSS = /^(?:in|from|across|near|throughout)$/iu;

/**
 * Types by what describes a name: "NAME, a town", "the NAME district", "at NAME Hospital", "NAME airport" (one name),
 * "NAME, which" and "NAME, who", "Spain's NAME", "NAME president".
 */
export const describedNames = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  names: readonly NameSpan[],
  words: DescribingWords,
): NameSpan[] => {
  const people = new Set<string>();
  const personAt = new Set(names.filter(({ type }) => type === 'person').map(({ first }) => first));
  for (const { first, end, type } of names)
    if (type === 'person' && end - first > 1) for (let at = first; at < end; at += 1) people.add(tokens[at]!.text);
  return names.map((name) => {
    const { first, end, type } = name;
    const next = tokens[end]?.sentence === tokens[first]!.sentence ? end : -1;
    const isNoun = next >= 0 && tags[next] === 'NOUN' && /^\p{Ll}/u.test(tokens[next]!.text);
    const isLast = tags[next + 1] !== 'NOUN' || tokens[next + 1]?.sentence !== tokens[first]!.sentence;
    if (
      isNoun &&
      isLast &&
      words.isFacility(next) &&
      type !== 'person' &&
      end - first <= 2 &&
      !words.endsBody(end - 1) &&
      !isBody(name)
    )
      // prettier-ignore
      return { first, end: end + 1, type: 'place' };
    return { ...name, type: typeOf(name, next) ?? type };
  });

  function textOf(first: number, end: number): string {
    return tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
  }

  function isBody({ first, end, type }: NameSpan): boolean {
    return type === 'organisation' && words.isListed(textOf(first, end));
  }

  function typeOf(name: NameSpan, next: number): NameType | undefined {
    const { first, end, type } = name;
    if (words.isListed(textOf(first, end))) return undefined;
    const size = end - first;
    const before = tokens[first - 1]?.sentence === tokens[first]!.sentence ? tokens[first - 1]!.text : '';
    const isKnownPerson = (size === 1 && people.has(tokens[first]!.text)) || words.isGivenName(tokens[first]!.text);
    const isOpen = type !== 'person' || (size === 1 && !isKnownPerson);
    if (size > 1 && words.isFacility(end - 1) && AT.test(before === 'the' ? (tokens[first - 2]?.text ?? '') : before))
      return 'place';
    if (next >= 0 && isOpen && size === 1 && words.isSettlement(next) && /^\p{Ll}/u.test(tokens[next]!.text))
      return 'place';
    if (next >= 0 && isOpen && tokens[next]!.text === ',' && /^an?$/u.test(tokens[next + 1]?.text ?? '')) {
      let at = next + 2;
      while (tags[at] === 'ADJ' || (tags[at] === 'NOUN' && tags[at + 1] === 'NOUN')) at += 1;
      if (words.isSettlement(at)) return 'place';
    }
    // "Economic Freedom Fighters"
    if (type === 'person' && size > 1 && words.endsPeople(end - 1) && !isKnownPerson) return 'organisation';
    if (type === 'person' && size === 1 && !isKnownPerson) {
      // "Umno president NAME", "journalists of Evrensel"
      const title = next >= 0 && /^\p{Ll}/u.test(tokens[next]!.text) ? words.titleAt(next) : 0;
      if (title > 0 && personAt.has(next + title)) return 'organisation';
      if (/^(?:of|in|at)$/u.test(before) && words.isFirmNoun(first - 2)) return 'organisation';
      if (before === 'the' && ACROSS.test(tokens[first - 2]?.text ?? '')) return 'place';
      if (next >= 0 && tokens[next]!.text === ',' && tokens[next + 1]?.text === 'which') return 'organisation';
      const isOwned = /^['’]s$/u.test(before) && words.isCountry(tokens[first - 2]?.text ?? '');
      if (isOwned && !words.isSurname(tokens[first]!.text)) return 'organisation';
    }
    const isWho = next >= 0 && tokens[next]!.text === ',' && tokens[next + 1]?.text === 'who' && before !== 'the';
    const isPerson = isWho && type !== 'person' && size > 1 && size < 4 && !words.endsBody(end - 1);
    return isPerson && textOf(first, end).split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? 'person' : undefined; // prettier-ignore
  }
};
