import { withPlainLetters } from '../../graph/model/fold-text';

/** Spelling that does not matter for identity: case, quote style, accents, articles, a possessive ending. */
export const foldSpelling = (name: string): string =>
  withPlainLetters(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[‘’ʼʻ`´′]/gu, "'")
      .replace(/[“”"«»]/gu, '')
      .replace(/'s?$/u, '')
      .toLowerCase(),
  )
    .replace(/^the /u, '')
    .replace(/\./gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Part of a readable id: `anna-lee`. */
export const slugOf = (name: string): string =>
  foldSpelling(name)
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80) || 'unnamed';

const SKIPPED = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'al', 'de', 'du', 'la']);

/** Capitals of the words that count: "Popular Mobilization Units" gives PMU. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => word && !SKIPPED.has(word.toLowerCase()))
    .map((word) => word[0]!.toUpperCase())
    .join('');

/** A place as a dateline writes it: "PORT MORESBY" is Port Moresby. */
export const inTitleCase = (name: string): string =>
  /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
