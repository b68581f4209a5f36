import type { WordClusters } from './word-clusters';
import { Casing, wordFeatures, type WordFeatures } from './word-features';

/** How a whole sentence is written; headlines hide which words are names. */
export const enum SentenceCase {
  Plain,
  Title,
  Upper,
}

/** A headline in title case leaves no longer word in lower case; one in capitals has hardly any lower-case word. */
const sentenceCase = (words: readonly WordFeatures[]): SentenceCase => {
  let capitals = 0;
  let letters = 0;
  let upper = 0;
  let longLower = 0;
  for (const { casing, lower } of words) {
    if (casing === Casing.Mark || casing === Casing.Number) continue;
    letters += 1;
    if (casing === Casing.Lower) longLower += lower.length > 4 ? 1 : 0;
    else capitals += 1;
    if (casing === Casing.Upper || casing === Casing.Initial) upper += 1;
  }
  if (letters > 2 && upper / letters > 0.7) return SentenceCase.Upper;
  return letters > 3 && longLower === 0 && capitals / letters > 0.5 ? SentenceCase.Title : SentenceCase.Plain;
};

/** What the tagger asks of the words of one sentence. */
export interface TagInput {
  readonly words: readonly WordFeatures[];
  readonly clusters: Int32Array;
  readonly written: SentenceCase;
}

export const readTagInput = (texts: readonly string[], clusters: WordClusters): TagInput => {
  const words = texts.map(wordFeatures);
  return {
    words,
    clusters: Int32Array.from(words, ({ word }) => clusters.of(word)),
    written: sentenceCase(words),
  };
};
