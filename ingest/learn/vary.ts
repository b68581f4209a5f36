import type { Random } from './random';
import type { TreebankSentence } from './treebank';

/** The case in which a copy of a training sentence is written. */
export type Rewriting = 'plain' | 'title' | 'upper' | 'lower';

/** Shares of training sentences that are shown as a headline would write them, or without any capitals. */
export const drawRewriting = (random: Random): Rewriting => {
  const drawn = random();
  if (drawn < 0.06) return 'title';
  if (drawn < 0.1) return 'upper';
  return drawn < 0.12 ? 'lower' : 'plain';
};

const titled = (word: string, index: number): string =>
  word.length > 3 ||
  index === 0 ||
  !/^(?:a|an|the|of|in|on|at|to|for|by|as|and|or|but|nor|up|off|via|vs|with)$/.test(word)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;

const rewrite = (words: readonly string[], how: Rewriting): string[] => {
  if (how === 'upper') return words.map((word) => word.toUpperCase());
  if (how === 'lower') return words.map((word) => word.toLowerCase());
  return words.map(titled);
};

/** The same sentence in another case; a headline also loses its final full stop. */
export const varyCase = (sentence: TreebankSentence, how: Rewriting): TreebankSentence => {
  if (how === 'plain') return sentence;
  const last = sentence.words.length - 1;
  const losesStop = how !== 'lower' && last > 3 && sentence.words[last] === '.' && !sentence.heads.includes(last);
  const length = losesStop ? last : last + 1;
  return {
    ...sentence,
    words: rewrite(sentence.words.slice(0, length), how),
    tags: sentence.tags.slice(0, length),
    fine: sentence.fine.slice(0, length),
    heads: sentence.heads.slice(0, length),
    labels: sentence.labels.slice(0, length),
  };
};
