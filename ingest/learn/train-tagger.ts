import { UPOS } from '../analysis';
import type { Rows } from '../annotate/sparse-weights';
import { tagSentence } from '../annotate/tag';
import { AveragedPerceptron } from './averaged-perceptron';
import { shuffle, type Random } from './random';
import type { TreebankSentence } from './treebank';
import { drawRewriting, varyCase } from './vary';

/** One sentence in the tokenisations it is shown in; one of them is drawn in every epoch. */
export type Variants = readonly TreebankSentence[];

/** Trains on the decisions it will meet: the tags before a word are its own guesses. Rarer weights are dropped. */
export const trainTagger = (sentences: readonly Variants[], epochs: number, random: Random, leastUpdates = 2): Rows => {
  const model = new AveragedPerceptron();
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffle(order, random)) {
      const variants = sentences[index]!;
      const drawn = variants[Math.floor(random() * variants.length)]!;
      const { words, tags } = varyCase(drawn, drawRewriting(random));
      tagSentence(words, model, (word, chosen, keys, count) => {
        model.tick();
        if (chosen !== tags[word]) model.update(keys, count, tags[word]!, chosen);
        return chosen;
      });
    }
  }
  return model.quantised(leastUpdates);
};

export const tagAccuracy = (
  sentences: readonly TreebankSentence[],
  tagWords: (words: readonly string[]) => ArrayLike<number>,
): number => {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    const guessed = tagWords(words);
    tags.forEach((tag, index) => (right += guessed[index] === tag ? 1 : 0));
    all += tags.length;
  }
  return all === 0 ? 0 : right / all;
};

export const TAG_CLASSES: readonly string[] = UPOS;
