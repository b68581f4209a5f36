import { hashText } from './hash';

/** What a word looks like, as hashes: what all models ask about a word by itself. */
export interface WordFeatures {
  readonly text: string;
  readonly lower: string;
  /** Lower-cased, with one kind of apostrophe. */
  readonly word: number;
  readonly exact: number;
  readonly shape: number;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  readonly casing: Casing;
  readonly hasDigit: boolean;
  readonly hasHyphen: boolean;
}

export const enum Casing {
  Lower,
  Title,
  Upper,
  Mixed,
  Number,
  Mark,
  Initial,
  Acronym,
}

/** "Kabul-based" is `Xx-x`; runs are cut at two so that lengths do not scatter. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');

const casingOf = (text: string): Casing => {
  if (/^\p{Lu}\.?$/u.test(text)) return Casing.Initial;
  if (/^(?:\p{Lu}\.){2,}/u.test(text)) return Casing.Acronym;
  if (/^\p{Lu}[\p{Lu}\p{N}’'&-]+$/u.test(text)) return Casing.Upper;
  if (/^\p{Lu}/u.test(text)) return Casing.Title;
  if (/^\p{Ll}.*\p{Lu}/u.test(text)) return Casing.Mixed;
  if (/^[\p{L}’']*\p{L}/u.test(text)) return Casing.Lower;
  return /\p{N}/u.test(text) ? Casing.Number : Casing.Mark;
};

/** A token this long is no word; what is beyond tells nothing. UTF-16 units. */
const LONGEST = 60;

const describe = (given: string): WordFeatures => {
  const text = given.slice(0, LONGEST);
  const lower = text.toLowerCase().replace(/[’ʼ`‘]/gu, "'");
  const length = lower.length;
  return {
    text,
    lower,
    word: hashText(lower),
    exact: hashText(text),
    shape: hashText(shapeOf(text)),
    prefixes: Int32Array.from([1, 2, 3, 4], (size) => hashText(lower, 0, Math.min(size, length))),
    suffixes: Int32Array.from([1, 2, 3, 4, 5], (size) => hashText(lower, Math.max(0, length - size), length)),
    casing: casingOf(text),
    hasDigit: /\p{N}/u.test(text),
    hasHyphen: text.includes('-'),
  };
};

const CACHE_LIMIT = 50_000;
const cache = new Map<string, WordFeatures>();

/** Cached by word; the cache is emptied when it holds 50,000, which changes speed only. */
export const wordFeatures = (text: string): WordFeatures => {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const features = describe(text);
  cache.set(text, features);
  return features;
};

/** Stands before the first and after the last word. */
export const outside: WordFeatures = describe('\u0000');
