import { smallest } from '../../graph/model/extremes';
import type { Tagging } from '../annotate/fine-tags';
import type { Rows } from '../annotate/sparse-weights';
import type { Stretch } from '../annotate/merge-names';
import { applyTransition, bestOf, isAllowed, readTransitions, type Transitions } from '../annotate/parse';
import { PARSE_FEATURES, parseFeatures } from '../annotate/parse-features';
import { parseInput, type ParseInput } from '../annotate/parse-input';
import { ParseState } from '../annotate/parse-state';
import type { WordClusters } from '../annotate/word-clusters';
import { AveragedPerceptron } from './averaged-perceptron';
import { dropFeatures } from './drop-features';
import { goldUnits, unitsOf } from './gold-units';
import { transitionCosts } from './oracle';
import { shuffle, type Random } from './random';
import type { Variants } from './train-tagger';
import type { TreebankSentence } from './treebank';
import { drawRewriting, varyCase } from './vary';

/** How the parser meets its sentences in the product: tags as the tagger guesses them, names as they are found. */
export interface ParserSetting {
  readonly epochs: number;
  readonly random: Random;
  readonly clusters: WordClusters;
  /** Weights that fewer updates touched are dropped. */
  readonly leastUpdates: number;
  tags(sentence: TreebankSentence, index: number): Tagging;
  names(sentence: TreebankSentence, index: number): readonly Stretch[];
}

/** Share of sentences shown with their names as units, and of guesses that are followed even when wrong. */
const MERGED = 0.75;
const EXPLORED = 0.9;
/** Share of a state's features that training hides, and the lead over wrong classes below which it goes on learning. */
const DROPPED = 0.1;
const MARGIN = 15;

export const transitionClasses = (sentences: readonly Variants[]): string[] => {
  const classes = new Set<string>();
  for (const [sentence] of sentences)
    sentence!.labels.forEach((label, word) => {
      const head = sentence!.heads[word]!;
      classes.add(`${head < 0 || head > word ? 'left' : 'right'}:${label}`);
    });
  return ['shift', ...[...classes].sort()];
};

/** Returns the class names and weights of a parser trained with exploration from the second epoch on. */
export const trainParser = (
  sentences: readonly Variants[],
  setting: ParserSetting,
): { classes: string[]; rows: Rows } => {
  const { epochs, random } = setting;
  const classes = transitionClasses(sentences);
  const transitions = readTransitions(classes);
  const model = new AveragedPerceptron();
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const index of shuffle(order, random)) {
      const variants = sentences[index]!;
      const drawn = variants[Math.floor(random() * variants.length)]!;
      const sentence = varyCase(drawn, drawRewriting(random));
      const names =
        random() < MERGED ? setting.names(drawn, index).filter(({ end }) => end <= sentence.words.length) : [];
      const units = unitsOf(sentence, names);
      const input = parseInput(sentence.words, setting.tags(sentence, index), units, setting.clusters);
      learnSentence(model, input, goldUnits(sentence, units), transitions, epoch > 0 ? EXPLORED : 0, random);
    }
  return { classes, rows: model.quantised(setting.leastUpdates) };
};

const keys = new Int32Array(PARSE_FEATURES);

const learnSentence = (
  model: AveragedPerceptron,
  input: ParseInput,
  gold: ReturnType<typeof goldUnits>,
  transitions: Transitions,
  explored: number,
  random: Random,
): void => {
  const state = new ParseState(input.size);
  const scores = new Float32Array(transitions.classes.length);
  const goldLabels = gold.labels.map((label) => transitions.labels.indexOf(label));
  while (!state.isFinal) {
    if (state.depth === 0) {
      state.shift();
      continue;
    }
    const count = dropFeatures(keys, parseFeatures(state, input, keys), DROPPED, random);
    scores.fill(0);
    model.add(keys, count, scores);
    model.tick();
    const costs = transitionCosts(state, gold.heads);
    const least = smallest([costs.shift, costs.left, costs.right].filter((cost) => cost >= 0));
    const isGood = (chosen: number) => {
      if (chosen === 0) return costs.shift === least;
      const isLeft = transitions.isLeft[chosen]!;
      if ((isLeft ? costs.left : costs.right) !== least) return false;
      const s0 = state.onStack(0);
      const isGoldArc = gold.heads[s0] === (isLeft ? state.front : state.onStack(1));
      return !isGoldArc || transitions.labelOf[chosen] === goldLabels[s0];
    };
    const guess = bestOf(scores, (chosen) => isAllowed(state, chosen, transitions));
    let next = guess;
    const good = isGood(guess)
      ? guess
      : bestOf(scores, (chosen) => isAllowed(state, chosen, transitions) && isGood(chosen));
    if (good >= 0) {
      const rival =
        good === guess ? bestOf(scores, (chosen) => isAllowed(state, chosen, transitions) && !isGood(chosen)) : guess;
      if (rival >= 0 && scores[good]! - scores[rival]! < MARGIN) model.update(keys, count, good, rival);
      if (good !== guess && random() >= explored) next = good;
    }
    applyTransition(state, next, transitions);
  }
};
