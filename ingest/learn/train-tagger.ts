import { UPOS } from '../analysis';
import type { Tagging } from '../annotate/fine-tags';
import type { Rows } from '../annotate/sparse-weights';
import { highest } from '../annotate/tag';
import { TAG_FEATURES, tagFeatures } from '../annotate/tag-features';
import { readTagInput } from '../annotate/tag-input';
import type { WordClusters } from '../annotate/word-clusters';
import { AveragedPerceptron } from './averaged-perceptron';
import { dropFeatures } from './drop-features';
import { shuffle, type Random } from './random';
import type { TreebankSentence } from './treebank';
import { drawRewriting, varyCase } from './vary';

/** One sentence in the tokenisations it is shown in; one of them is drawn in every epoch. */
export type Variants = readonly TreebankSentence[];

export interface TaggerSetting {
  readonly epochs: number;
  readonly random: Random;
  readonly clusters: WordClusters;
  /** Weights that fewer updates touched are dropped. */
  readonly leastUpdates: number;
}

/** Share of a word's features that training hides, and the lead over the next class below which it goes on learning. */
const DROPPED = 0.1;
const MARGIN = 10;

/** Trains on the decisions it will meet: the tags before a word are its own guesses. */
export const trainTagger = (
  sentences: readonly Variants[],
  classes: readonly string[],
  { epochs, random, clusters, leastUpdates }: TaggerSetting,
): Rows => {
  const classOf = classIndex(classes);
  const model = new AveragedPerceptron();
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(classes.length);
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffle(order, random)) {
      const variants = sentences[index]!;
      const drawn = variants[Math.floor(random() * variants.length)]!;
      const { words, fine } = varyCase(drawn, drawRewriting(random));
      const input = readTagInput(words, clusters);
      const tags = new Uint8Array(words.length);
      for (let word = 0; word < words.length; word += 1) {
        const count = dropFeatures(keys, tagFeatures(input, word, tags, keys), DROPPED, random);
        scores.fill(0);
        model.add(keys, count, scores);
        model.tick();
        tags[word] = highest(scores);
        const right = classOf(fine[word]!);
        const lead = scores[right]!;
        scores[right] = -Infinity;
        const rival = highest(scores);
        if (lead - scores[rival]! < MARGIN) model.update(keys, count, right, rival);
      }
    }
  }
  return model.quantised(leastUpdates);
};

export const tagAccuracy = (
  sentences: readonly TreebankSentence[],
  tagWords: (words: readonly string[]) => Tagging,
): number => {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    const guessed = tagWords(words).coarse;
    tags.forEach((tag, index) => (right += guessed[index] === tag ? 1 : 0));
    all += tags.length;
  }
  return all === 0 ? 0 : right / all;
};

const LEAST_SIGHTINGS = 20;

/** The fine tags that the treebank has at least 20 times, and one for each part of speech at least; sorted. */
export const tagClasses = (sentences: readonly Variants[]): string[] => {
  const counts = new Map<string, number>();
  for (const [sentence] of sentences) for (const fine of sentence!.fine) counts.set(fine, (counts.get(fine) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= LEAST_SIGHTINGS).map(([fine]) => fine);
  const missing = UPOS.filter((tag) => !frequent.some((fine) => fine.startsWith(`${tag}/`)));
  return [...frequent, ...missing.map((tag) => `${tag}/_`)].sort();
};

/** A rare fine tag counts as the first of its part of speech. */
const classIndex = (classes: readonly string[]): ((fine: string) => number) => {
  const exact = new Map(classes.map((name, index) => [name, index]));
  return (fine) =>
    exact.get(fine) ?? classes.findIndex((name) => name.startsWith(fine.slice(0, fine.indexOf('/') + 1)));
};
