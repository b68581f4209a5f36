import type { NameSpan, Token } from '../analysis';

/** What the knowledge says of words that name things, and nobody who could act. */
export interface ThingReadings {
  /** "Act", "Prize", "Memorandum": the last word of a text, an award, a day. */
  endsThing(word: string): boolean;
  /** "Hurricane", "Section": the first word of such a name. */
  startsThing(word: string): boolean;
  /** "HIV", "BST", "CDN": capitals that are short for a thing. */
  isThing(word: string): boolean;
  isGivenName(word: string): boolean;
  isListed(words: string): boolean;
}

/**
 * Names of laws, texts, awards, storms, diseases, feasts, which the model took for a body, a person or a place: they are
 * things, and so is what they are called for short ("Hurricane Ann", then "Ann"; "the Clean Air Act (CAA)").
 */
export const thingNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  { endsThing, startsThing, isThing, isGivenName, isListed }: ThingReadings,
): NameSpan[] => {
  const wordsOf = ({ first, end }: NameSpan): string[] => tokens.slice(first, end).map(({ text }) => text);
  const short = new Set<string>();
  const things = names.map((name, at) => {
    const words = wordsOf(name);
    if (!isThingName(name, words)) return false;
    if (words.length === 2 && startsThing(words[0]!.toLowerCase())) short.add(words[1]!);
    const next = names[at + 1];
    if (next?.first === name.end + 1 && tokens[name.end]!.text === '(' && tokens[next.end]?.text === ')')
      short.add(wordsOf(next).join(' '));
    return true;
  });
  return names.map((name, at) =>
    things[at] || (short.size > 0 && short.has(wordsOf(name).join(' '))) ? { ...name, type: 'other' } : name,
  );

  function isThingName({ type }: NameSpan, words: readonly string[]): boolean {
    const last = words.at(-1)!.replace(/-\d+$/u, '').toLowerCase();
    if (words.length === 1) return isThing(words[0]!) || (type !== 'person' && /^\p{Lu}\p{Ll}/u.test(words[0]!) && endsThing(last)); // prettier-ignore
    // "Doris Day"
    if (type === 'person' && words.length === 2 && isGivenName(words[0]!)) return false;
    return (endsThing(last) || startsThing(words[0]!.toLowerCase())) && !isListed(words.join(' '));
  }
};
