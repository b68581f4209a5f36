import { spend } from '../budget';
import { UPOS, type NameSpan, type Sentence, type Token, type Tree, type Upos } from '../analysis';
import type { Tagging } from './fine-tags';
import type { ParserModel } from './model';
import { mergeNames } from './merge-names';
import { PARSE_FEATURES, parseFeatures } from './parse-features';
import { parseInput, type ParseInput } from './parse-input';
import { ParseState } from './parse-state';
import { bareTree, plant } from './plant-tree';
import type { Scorer } from './sparse-weights';

/** Class 0 shifts; the others attach to the left or right under a label. */
export interface Transitions {
  /** `left:nsubj`, `right:obj`; the first is `shift`. */
  readonly classes: readonly string[];
  readonly isLeft: readonly boolean[];
  readonly isRoot: readonly boolean[];
  /** Index into `labels`. */
  readonly labelOf: Uint8Array;
  readonly labels: readonly string[];
}

export const readTransitions = (classes: readonly string[]): Transitions => {
  const names = classes.map((name) => name.slice(name.indexOf(':') + 1));
  const labels = [...new Set(names.slice(1))].sort();
  return {
    classes,
    isLeft: classes.map((name) => name.startsWith('left:')),
    isRoot: names.map((name) => name === 'root'),
    labelOf: Uint8Array.from(names, (name) => Math.max(0, labels.indexOf(name))),
    labels,
  };
};

export const applyTransition = (state: ParseState, chosen: number, { isLeft, labelOf }: Transitions): void => {
  if (chosen === 0) state.shift();
  else if (isLeft[chosen]) state.attachLeft(labelOf[chosen]!);
  else state.attachRight(labelOf[chosen]!);
};

/** A unit hangs on the root under the label `root`, and nothing else does. */
export const isAllowed = (state: ParseState, chosen: number, { isLeft, isRoot }: Transitions): boolean => {
  if (chosen === 0) return state.canShift;
  if (!isLeft[chosen]) return state.canRight && !isRoot[chosen];
  return state.canLeft && isRoot[chosen] === (state.front === state.size);
};

/** The best class among those that `isIn` lets through, or -1. */
export const bestOf = (scores: Float32Array, isIn: (chosen: number) => boolean): number => {
  let best = -1;
  for (let chosen = 0; chosen < scores.length; chosen += 1)
    if ((best < 0 || scores[chosen]! > scores[best]!) && isIn(chosen)) best = chosen;
  return best;
};

/** What `bestOf` gives for the allowed classes, without a call for each: this runs twice a word. */
const bestAllowed = (state: ParseState, scores: Float32Array, { isLeft, isRoot }: Transitions): number => {
  const { canLeft, canRight } = state;
  const isAtRoot = state.front === state.size;
  let best = state.canShift ? 0 : -1;
  for (let chosen = 1; chosen < scores.length; chosen += 1) {
    const isOpen = isLeft[chosen] ? canLeft && isRoot[chosen] === isAtRoot : canRight && !isRoot[chosen];
    if (isOpen && (best < 0 || scores[chosen]! > scores[best]!)) best = chosen;
  }
  return best;
};

const keys = new Int32Array(PARSE_FEATURES);

/** Heads and labels of the units of one sentence, greedily. */
export const parseUnits = (input: ParseInput, scorer: Scorer, transitions: Transitions): ParseState => {
  const state = new ParseState(input.size);
  const scores = new Float32Array(transitions.classes.length);
  while (!state.isFinal) {
    spend(1);
    if (state.depth === 0) {
      state.shift();
      continue;
    }
    const count = parseFeatures(state, input, keys);
    scores.fill(0);
    scorer.add(keys, count, scores);
    applyTransition(state, bestAllowed(state, scores, transitions), transitions);
  }
  return state;
};

const prepared = new WeakMap<ParserModel, Transitions>();

const transitionsOf = (model: ParserModel): Transitions => {
  const known = prepared.get(model) ?? readTransitions(model.classes);
  prepared.set(model, known);
  return known;
};

const tagIndex = new Map<string, number>(UPOS.map((name, index) => [name, index]));

/**
 * One tree a sentence, over all tokens. Arc-hybrid transitions chosen greedily by an averaged perceptron that was
 * trained with a dynamic oracle (Goldberg and Nivre 2013). Each name is parsed as one unit and its other tokens hang on
 * its head as `flat`. `tags` may have been mended since the tagger gave them with the `fine` ones.
 */
export const parse = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  tags: readonly Upos[],
  fine: Uint8Array,
  names: readonly NameSpan[],
  model: ParserModel,
): Tree => {
  const draft = bareTree(tokens.length);
  const transitions = transitionsOf(model);
  let name = 0;
  for (const { firstToken, endToken } of sentences) {
    const inside: NameSpan[] = [];
    for (; name < names.length && names[name]!.first < endToken; name += 1) {
      const { first, end, type } = names[name]!;
      inside.push({ first: first - firstToken, end: end - firstToken, type });
    }
    const words = tokens.slice(firstToken, endToken).map((token) => token.text);
    const units = mergeNames(words, inside);
    const tagging: Tagging = {
      coarse: Uint8Array.from(words, (_, index) => tagIndex.get(tags[firstToken + index]!)!),
      fine: fine.subarray(firstToken, endToken),
    };
    const input = parseInput(words, tagging, units, model.clusters);
    const state = parseUnits(input, model.weights, transitions);
    plant(draft, firstToken, units, state, transitions.labels);
  }
  return draft;
};
