import type { Abbreviations } from '../annotate/abbreviations';
import { tokenise } from '../annotate/tokenise';
import type { TreebankSentence } from './treebank';

/**
 * The sentence in the product's own tokens. Words that our tokeniser joins become one, with tag and arc of the word that
 * heads them; a word that it would split stays whole.
 */
export const projectOnTokens = (sentence: TreebankSentence, abbreviations: Abbreviations): TreebankSentence => {
  const { tokens } = tokenise(sentence.text, [{ start: 0, end: sentence.text.length }], abbreviations);
  const cuts = new Set(tokens.map(({ start }) => start));
  const groups: number[][] = [];
  sentence.starts.forEach((start, index) => {
    if (cuts.has(start) || groups.length === 0) groups.push([index]);
    else groups[groups.length - 1]!.push(index);
  });
  return joinWords(sentence, groups);
};

/** One word for each group of neighbouring words; the groups cover the sentence in order. */
export const joinWords = (sentence: TreebankSentence, groups: readonly (readonly number[])[]): TreebankSentence => {
  if (groups.length === sentence.words.length) return sentence;
  const groupOf: number[] = [];
  groups.forEach((members, group) => members.forEach((word) => (groupOf[word] = group)));
  const tops = groups.map((members, group) => members.find((word) => groupOf[sentence.heads[word]!] !== group)!);
  return {
    text: sentence.text,
    words: groups.map((members) => sentence.text.slice(sentence.starts[members[0]!], sentence.ends[members.at(-1)!])),
    starts: groups.map((members) => sentence.starts[members[0]!]!),
    ends: groups.map((members) => sentence.ends[members.at(-1)!]!),
    tags: tops.map((top) => sentence.tags[top]!),
    fine: tops.map((top) => sentence.fine[top]!),
    heads: tops.map((top) => (sentence.heads[top]! < 0 ? -1 : groupOf[sentence.heads[top]!]!)),
    labels: tops.map((top) => sentence.labels[top]!),
  };
};
