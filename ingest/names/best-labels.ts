import { keyOf } from '../annotate/hash';
import type { Scorer } from '../annotate/sparse-weights';
import { mayFollow, NAME_LABELS } from './model';

const COUNT = NAME_LABELS.length;
const FORBIDDEN = -1e9;

/** The key under which a model keeps the weights of what follows a label. */
export const transitionKey = (label: number): number => keyOf(250, label) >>> 6;

/** Weights by label and next label; -1e9 where the one may not follow the other. */
export const readTransitions = (scorer: Scorer): Float32Array => {
  const transitions = new Float32Array(COUNT * COUNT);
  for (let label = 0; label < COUNT; label += 1) {
    scorer.add(Int32Array.of(transitionKey(label)), 1, transitions.subarray(label * COUNT, (label + 1) * COUNT));
    for (let next = 0; next < COUNT; next += 1)
      if (!mayFollow(label, next)) transitions[label * COUNT + next] = FORBIDDEN;
  }
  return transitions;
};

/** The best sequence of labels (Viterbi). `emissions` has a row of scores for each of `length` words. */
export const bestLabels = (emissions: Float32Array, length: number, transitions: Float32Array): Uint8Array => {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const from = new Uint8Array(length * COUNT);
  let scores = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let label = 0; label < COUNT; label += 1) scores[label] = mayFollow(-1, label) ? emissions[label]! : FORBIDDEN;
  for (let word = 1; word < length; word += 1) {
    for (let label = 0; label < COUNT; label += 1) {
      let best = 0;
      let most = -Infinity;
      for (let before = 0; before < COUNT; before += 1) {
        const score = scores[before]! + transitions[before * COUNT + label]!;
        if (score > most) {
          most = score;
          best = before;
        }
      }
      from[word * COUNT + label] = best;
      next[label] = most + emissions[word * COUNT + label]!;
    }
    [scores, next] = [next, scores];
  }
  let last = 0;
  for (let label = 1; label < COUNT; label += 1)
    if (mayFollow(label, -1) && scores[label]! > scores[last]!) last = label;
  for (let word = length - 1; word >= 0; word -= 1) {
    labels[word] = last;
    last = from[word * COUNT + last]!;
  }
  return labels;
};
