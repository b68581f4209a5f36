import type { Mention } from '../analysis';
import { firstWhere } from '../syntax/first-token-at';
import type { Syntax } from '../syntax/syntax';

/** Finds mentions by token. Where mentions nest ("US" in "US troops"), each keeps its own head. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
  /** Index of the mention whose head this token is; the longest where there are several; -1 where none. */
  headedBy(token: number): number;
  /** Index of the longest mention that covers the token, or -1. */
  covering(token: number): number;
  /** Index of the longest mention that starts at the token, or -1. */
  startingAt(token: number): number;
  /** Index of the longest mention that ends before the token, or -1. */
  endingAt(token: number): number;
  /** Index of the nearest mention before this one that says of a country, or -1. */
  countryBefore(mention: number): number;
  /** Index of the first mention of this sentence, or of a later one where it has none. Mentions stand in text order. */
  firstIn(sentence: number): number;
  /** Whether a name stands within or across these tokens. */
  nameAcross(first: number, endToken: number): boolean;
}

export const indexMentions = (syntax: Syntax, mentions: readonly Mention[]): MentionIndex => {
  const size = syntax.tokens.length + 1;
  const byHead = new Int32Array(size).fill(-1);
  const byCover = new Int32Array(size).fill(-1);
  const byStart = new Int32Array(size).fill(-1);
  const byEnd = new Int32Array(size).fill(-1);
  const countryBefore = new Int32Array(mentions.length);
  const lengthOf = (index: number): number => (index < 0 ? 0 : mentions[index]!.endToken - mentions[index]!.first);
  let country = -1;
  mentions.forEach((mention, index) => {
    countryBefore[index] = country;
    if (mention.iso !== undefined) country = index;
    const length = lengthOf(index);
    const keep = (table: Int32Array, token: number) => {
      if (length > lengthOf(table[token]!)) table[token] = index;
    };
    // An adjective is no head of its own: in "US-led coalition" the token speaks for the coalition's noun.
    keep(byHead, mention.head);
    keep(byStart, mention.first);
    keep(byEnd, mention.endToken);
    for (let token = mention.first; token < mention.endToken; token += 1) keep(byCover, token);
  });
  return {
    mentions,
    headedBy: (token) => byHead[token]!,
    covering: (token) => byCover[token]!,
    startingAt: (token) => byStart[token]!,
    endingAt: (token) => byEnd[token]!,
    countryBefore: (mention) => countryBefore[mention]!,
    firstIn: (sentence) => firstWhere(mentions.length, (index) => mentions[index]!.sentence >= sentence),
    nameAcross: (first, endToken) => {
      for (let token = first; token < endToken; token += 1) {
        const index = byCover[token]!;
        if (index >= 0 && mentions[index]!.form === 'name') return true;
      }
      return false;
    },
  };
};
