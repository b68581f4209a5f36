import type { NameSpan, NameType, Token, Upos } from '../analysis';
import type { WordReadings } from './missed-names';

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
    const spans = covered[first] === 1 ? undefined : known.get(tokens[first]!.text);
    const span = spans?.find((one) => isHere(one, first));
    if (span === undefined) continue;
    const end = first + span.words.length;
    if (span.words.length === 1 && readings.isCommon(first)) continue;
    // Beside another capital it is a part of a longer name.
    if (isCapital(first - 1) || isCapital(end)) continue;
    found.push({ first, end, type: span.type });
    first = end - 1;
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((one, other) => one.first - other.first);

  function isHere({ words }: KnownName, first: number): boolean {
    return words.every(
      (word, step) => tokens[first + step]?.text === word && covered[first + step] === 0 && isNameTag(first + step),
    );
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

interface KnownName {
  readonly words: readonly string[];
  readonly type: NameType;
}

/** By first word, longest first. */
const knownNames = (tokens: readonly Token[], names: readonly NameSpan[]): Map<string, KnownName[]> => {
  const known = new Map<string, KnownName[]>();
  const add = (words: readonly string[], type: NameType): void => {
    const [first] = words;
    if (first === undefined || first.length < 3 || !/^\p{Lu}\p{Ll}/u.test(first)) return;
    const sofar = known.get(first);
    if (sofar === undefined) known.set(first, [{ words, type }]);
    else if (!sofar.some((one) => one.words.join(' ') === words.join(' '))) sofar.push({ words, type });
  };
  for (const { first, end, type } of names) {
    if (end - first < 2) continue;
    const words = tokens.slice(first, end).map(({ text }) => text);
    add(words, type);
    if (type === 'person') add(words.slice(-1), type);
  }
  for (const spans of known.values()) spans.sort((one, other) => other.words.length - one.words.length);
  return known;
};
