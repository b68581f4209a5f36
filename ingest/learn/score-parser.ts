import type { Tagging } from '../annotate/fine-tags';
import type { LinearModel } from '../annotate/model';
import type { Stretch } from '../annotate/merge-names';
import { parseUnits, readTransitions } from '../annotate/parse';
import { parseInput } from '../annotate/parse-input';
import type { WordClusters } from '../annotate/word-clusters';
import { goldUnits, unitsOf } from './gold-units';
import type { TreebankSentence } from './treebank';

export interface AttachmentScore {
  /** Share of words with the right head, and with the right head and label; punctuation counts. */
  readonly unlabelled: number;
  readonly labelled: number;
  readonly words: number;
}

/** Attachment over units; without names, units are words. */
export const scoreParser = (
  sentences: readonly TreebankSentence[],
  model: LinearModel,
  clusters: WordClusters,
  tagWords: (words: readonly string[]) => Tagging,
  namesOf: (sentence: TreebankSentence) => readonly Stretch[] = () => [],
): AttachmentScore => {
  const transitions = readTransitions(model.classes);
  let heads = 0;
  let labels = 0;
  let words = 0;
  for (const sentence of sentences) {
    const units = unitsOf(sentence, namesOf(sentence));
    const gold = goldUnits(sentence, units);
    const state = parseUnits(
      parseInput(sentence.words, tagWords(sentence.words), units, clusters),
      model.weights,
      transitions,
    );
    for (let unit = 0; unit < state.size; unit += 1) {
      const isHead = state.heads[unit] === gold.heads[unit];
      heads += isHead ? 1 : 0;
      const label = state.heads[unit] === state.size ? 'root' : transitions.labels[state.labels[unit]!];
      labels += isHead && label === gold.labels[unit] ? 1 : 0;
    }
    words += state.size;
  }
  return { unlabelled: heads / words, labelled: labels / words, words };
};
