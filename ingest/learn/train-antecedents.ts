import { candidatesOf } from '../coreference/candidates';
import { MOST_FEATURES, newFeatures, pairFeatures } from '../coreference/pair-features';
import { PLACE_BITS, placeOf } from '../coreference/antecedent-weights';
import { encodeLinear } from '../annotate/model';
import type { Rows } from '../annotate/sparse-weights';
import type { ChainedText } from './chained-texts';
import { seededRandom, shuffle, type Random } from './random';

export interface AntecedentSetting {
  readonly epochs: number;
  readonly random: Random;
}

/** What a wrong choice costs: a phrase joined that is new, one left new that is not, one joined with another. */
const COSTS = { joined: 1, left: 2.5, other: 1 };
const EPOCHS = 5;
const RATE = 0.1;
const SHRINK = 0.002;
/** A score is a whole number of these. */
const STEPS_A_UNIT = 20;

/** One phrase's choices: rows of keys in `keys`, the first that of "nothing said before", and whether each is right. */
interface Choice {
  readonly starts: Int32Array;
  readonly isRight: Uint8Array;
  readonly keys: Int32Array;
}

/**
 * Learns to choose, for each phrase, one said before it or none: a log-linear model over the choices whose right answer is any
 * member of its chain (Durrett and Klein 2013), by Adagrad. The same texts and seed give the same weights.
 */
export const trainAntecedents = (texts: readonly ChainedText[], { epochs, random }: AntecedentSetting): Rows => {
  const choices = texts.flatMap(choicesOf);
  const weights = new Float64Array(2 ** PLACE_BITS);
  const squares = new Float64Array(2 ** PLACE_BITS).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const choice of shuffle([...choices], random)) learn(choice, weights, squares);
  return toRows(weights);
};

/** The file of data/models, uncompressed. */
export const encodeAntecedents = (texts: readonly ChainedText[], seed: number): Uint8Array =>
  encodeLinear(['antecedent'], trainAntecedents(texts, { epochs: EPOCHS, random: seededRandom(seed) }));

const choicesOf = ({ told, chainOf }: ChainedText): Choice[] => {
  const room = new Int32Array(MOST_FEATURES);
  return told.phrases.map((_, at) => {
    const candidates = candidatesOf(told, at);
    const starts = new Int32Array(candidates.length + 2);
    const isRight = new Uint8Array(candidates.length + 1);
    const all: number[] = [];
    const put = (count: number, row: number): void => {
      for (let index = 0; index < count; index += 1) all.push(placeOf(room[index]!));
      starts[row + 1] = all.length;
    };
    put(newFeatures(told, at, room), 0);
    candidates.forEach((before, index) => {
      put(pairFeatures(told, before, at, room), index + 1);
      if (chainOf[at]! >= 0 && chainOf[before] === chainOf[at]) isRight[index + 1] = 1;
    });
    if (!isRight.includes(1)) isRight[0] = 1;
    return { starts, isRight, keys: Int32Array.from(all) };
  });
};

const learn = ({ starts, isRight, keys }: Choice, weights: Float64Array, squares: Float64Array): void => {
  const count = isRight.length;
  if (count === 1) return;
  const scores = new Float64Array(count);
  let [top, topRight] = [-Infinity, -Infinity];
  for (let row = 0; row < count; row += 1) {
    let score = 0;
    for (let index = starts[row]!; index < starts[row + 1]!; index += 1) score += weights[keys[index]!]!;
    if (isRight[row] === 1) topRight = Math.max(topRight, score);
    else score += row === 0 ? COSTS.left : isRight[0] === 1 ? COSTS.joined : COSTS.other;
    scores[row] = score;
    top = Math.max(top, score);
  }
  let [sum, sumRight] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    sum += Math.exp(scores[row]! - top);
    if (isRight[row] === 1) sumRight += Math.exp(scores[row]! - topRight);
  }
  for (let row = 0; row < count; row += 1) {
    const wanted = isRight[row] === 1 ? Math.exp(scores[row]! - topRight) / sumRight : 0;
    const slope = Math.exp(scores[row]! - top) / sum - wanted;
    if (Math.abs(slope) < 1e-4) continue;
    for (let index = starts[row]!; index < starts[row + 1]!; index += 1) {
      const place = keys[index]!;
      squares[place]! += slope * slope;
      const step = RATE / Math.sqrt(squares[place]!);
      const weight = weights[place]! - step * slope;
      weights[place] = Math.sign(weight) * Math.max(0, Math.abs(weight) - step * SHRINK);
    }
  }
};

const toRows = (weights: Float64Array): Rows => {
  const whole = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * STEPS_A_UNIT))));
  const keys = [...whole.keys()].filter((key) => whole[key] !== 0);
  return {
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from({ length: keys.length + 1 }, (_, row) => row),
    classes: new Uint8Array(keys.length),
    weights: Int8Array.from(keys, (key) => whole[key]!),
  };
};
