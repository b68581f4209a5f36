import type { NameSpan, NameType, Token, Upos } from '../analysis';
import type { WordReadings } from './missed-names';
import { spend } from '../budget';

/**
 * Names that stand elsewhere in the article too but that the model passed over here: the same words again, and the last
 * name of a person named in full ("NAME Habib", then "Habib said").
 */
export const recurringNames = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  names: readonly NameSpan[],
  readings: Pick<WordReadings, 'isCommon'>,
): NameSpan[] => {
  const covered = new Uint8Array(tokens.length);
  for (const { first, end } of names) covered.fill(1, first, end);
  const known = knownNames(tokens, names);
  if (known.size === 0) return [...names];
  const found: NameSpan[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const span = covered[first] === 1 ? undefined : nameAt(first);
    if (span === undefined) continue;
    const { end } = span;
    if (end - first === 1 && readings.isCommon(first)) continue;
    // Beside another capital it is a part of a longer name.
    if (isCapital(first - 1) || isCapital(end)) continue;
    found.push({ first, end, type: span.type });
    first = end - 1;
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((one, other) => one.first - other.first);

  /** The longest known name that starts here. */
  function nameAt(first: number): { readonly end: number; readonly type: NameType } | undefined {
    const sizes = known.get(tokens[first]!.text);
    if (sizes === undefined) return undefined;
    let found: { end: number; type: NameType } | undefined;
    let words = '';
    for (let end = first; end < tokens.length && covered[end] === 0 && isNameTag(end) && end - first < sizes.longest;) {
      spend(1);
      words += `${end > first ? ' ' : ''}${tokens[end]!.text}`;
      end += 1;
      const type = sizes.names.get(words);
      if (type !== undefined) found = { end, type };
    }
    return found;
  }

  function isNameTag(token: number): boolean {
    return /^(?:PROPN|NOUN|ADJ|VERB|X)$/u.test(tags[token]!);
  }

  function isCapital(token: number): boolean {
    const beside = tokens[token];
    const here = tokens[token + 1] ?? beside;
    if (beside === undefined || beside.sentence !== here?.sentence) return false;
    return covered[token] === 1 || (/^\p{Lu}/u.test(beside.text) && tags[token] === 'PROPN');
  }
};

/** Names that share their first word. */
interface KnownNames {
  readonly names: Map<string, NameType>;
  /** Words of the longest of them. */
  longest: number;
}

/** By first word. */
const knownNames = (tokens: readonly Token[], names: readonly NameSpan[]): Map<string, KnownNames> => {
  const known = new Map<string, KnownNames>();
  const add = (words: readonly string[], type: NameType): void => {
    const [first] = words;
    if (first === undefined || first.length < 3 || !/^\p{Lu}\p{Ll}/u.test(first)) return;
    let sofar = known.get(first);
    if (sofar === undefined) known.set(first, (sofar = { names: new Map(), longest: 0 }));
    const joined = words.join(' ');
    if (!sofar.names.has(joined)) sofar.names.set(joined, type);
    sofar.longest = Math.max(sofar.longest, words.length);
  };
  for (const { first, end, type } of names) {
    if (end - first < 2) continue;
    const words = tokens.slice(first, end).map(({ text }) => text);
    add(words, type);
    if (type === 'person') add(words.slice(-1), type);
  }
  return known;
};
