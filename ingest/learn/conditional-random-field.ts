import { largest } from '../../graph/model/extremes';
import type { Rows } from '../annotate/sparse-weights';
import { bestLabels, transitionKey } from '../names/best-labels';
import { mayFollow, NAME_LABELS } from '../names/model';
import { NAME_KEY_BITS } from '../names/name-features';
import { shuffle, type Random } from './random';

const COUNT = NAME_LABELS.length;

/** Weights are cut at this size, so that the many small ones keep their differences. */
const LOUDEST = 4;

/** A sentence as feature keys: those of word `i` are `keys[starts[i]]` to `keys[starts[i + 1] - 1]`. */
export interface KeyedSentence {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** How many of a word's first keys name the word itself. */
  readonly identities: Uint8Array;
  readonly isCapital: Uint8Array;
  readonly labels: Uint8Array;
  /** Bit sets of the labels that the annotation leaves open, where it does not name other names; else absent. */
  readonly allowed?: Int32Array;
}

export interface FieldSetting {
  readonly epochs: number;
  readonly rate: number;
  /** Share of capitalised words whose identity is hidden, so that their surroundings learn to tell. */
  readonly dropout: number;
  readonly random: Random;
}

/** A linear-chain conditional random field trained on the likelihood with AdaGrad (Duchi, Hazan and Singer 2011). */
export class ConditionalRandomField {
  private readonly weights = new Float32Array(COUNT << NAME_KEY_BITS);
  private readonly squares = new Float32Array(COUNT << NAME_KEY_BITS);
  private readonly transitions = new Float32Array(COUNT * COUNT);
  private readonly transitionSquares = new Float32Array(COUNT * COUNT).fill(1);
  private readonly legal = new Uint8Array(COUNT * COUNT);

  constructor() {
    for (let cell = 0; cell < COUNT * COUNT; cell += 1)
      this.legal[cell] = mayFollow(Math.floor(cell / COUNT), cell % COUNT) ? 1 : 0;
  }

  train(sentences: readonly KeyedSentence[], { epochs, rate, dropout, random }: FieldSetting): void {
    const order = sentences.map((_, index) => index);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      const step = rate * (1 - (0.72 * epoch) / Math.max(1, epochs - 1));
      for (const index of shuffle(order, random)) {
        const sentence = sentences[index]!;
        const skips = Uint8Array.from(sentence.identities, (identity, word) =>
          sentence.isCapital[word] && random() < dropout ? identity : 0,
        );
        this.learn(sentence, skips, step);
      }
    }
  }

  label(sentence: KeyedSentence): Uint8Array {
    const transitions = this.transitions.map((weight, cell) => (this.legal[cell] ? weight : -1e9));
    return bestLabels(this.emissions(sentence), sentence.identities.length, transitions);
  }

  private emissions({ keys, starts, identities }: KeyedSentence, skips?: Uint8Array): Float32Array {
    const { weights } = this;
    const scores = new Float32Array(identities.length * COUNT);
    for (let word = 0; word < identities.length; word += 1)
      for (let at = starts[word]! + (skips?.[word] ?? 0); at < starts[word + 1]!; at += 1) {
        const row = keys[at]! * COUNT;
        for (let label = 0; label < COUNT; label += 1) scores[word * COUNT + label]! += weights[row + label]!;
      }
    return scores;
  }

  private learn(sentence: KeyedSentence, skips: Uint8Array, step: number): void {
    const length = sentence.identities.length;
    const potentials = this.emissions(sentence, skips);
    for (let word = 0; word < length; word += 1) {
      const row = potentials.subarray(word * COUNT, (word + 1) * COUNT);
      const most = largest(row);
      for (let label = 0; label < COUNT; label += 1) row[label] = Math.exp(Math.max(-60, row[label]! - most));
    }
    const factors = Float64Array.from(this.transitions, (weight, cell) => (this.legal[cell] ? Math.exp(weight) : 0));
    const gradient = new Float64Array(length * COUNT);
    const transitionGradient = new Float64Array(COUNT * COUNT);
    const { labels, allowed } = sentence;
    if (!this.expect(length, potentials, factors, undefined, gradient, transitionGradient, 1)) return;
    if (allowed) {
      if (!this.expect(length, potentials, factors, allowed, gradient, transitionGradient, -1)) return;
    } else
      for (let word = 0; word < length; word += 1) {
        gradient[word * COUNT + labels[word]!]! -= 1;
        if (word > 0) transitionGradient[labels[word - 1]! * COUNT + labels[word]!]! -= 1;
      }
    this.descend(sentence, skips, gradient, transitionGradient, step);
  }

  /** Adds to the gradients `sign` times the expected counts, over all label sequences or the allowed ones. */
  private expect(
    length: number,
    potentials: Float32Array,
    factors: Float64Array,
    allowed: Int32Array | undefined,
    gradient: Float64Array,
    transitionGradient: Float64Array,
    sign: number,
  ): boolean {
    const forward = new Float64Array(length * COUNT);
    const backward = new Float64Array(length * COUNT);
    const scales = new Float64Array(length);
    const potential = (word: number, label: number) =>
      allowed && !((allowed[word]! >>> label) & 1) ? 0 : potentials[word * COUNT + label]!;
    for (let word = 0; word < length; word += 1) {
      let sum = 0;
      for (let label = 0; label < COUNT; label += 1) {
        let value = word === 0 && mayFollow(-1, label) ? 1 : 0;
        if (word > 0)
          for (let before = 0; before < COUNT; before += 1)
            value += forward[(word - 1) * COUNT + before]! * factors[before * COUNT + label]!;
        if (word === length - 1 && !mayFollow(label, -1)) value = 0;
        value *= potential(word, label);
        forward[word * COUNT + label] = value;
        sum += value;
      }
      if (!(sum > 0)) return false;
      scales[word] = sum;
      for (let label = 0; label < COUNT; label += 1) forward[word * COUNT + label]! /= sum;
    }
    for (let label = 0; label < COUNT; label += 1)
      backward[(length - 1) * COUNT + label] = mayFollow(label, -1) ? 1 : 0;
    for (let word = length - 2; word >= 0; word -= 1)
      for (let label = 0; label < COUNT; label += 1) {
        let value = 0;
        for (let next = 0; next < COUNT; next += 1)
          value += factors[label * COUNT + next]! * potential(word + 1, next) * backward[(word + 1) * COUNT + next]!;
        backward[word * COUNT + label] = value / scales[word + 1]!;
      }
    for (let word = 0; word < length; word += 1)
      for (let label = 0; label < COUNT; label += 1) {
        const cell = word * COUNT + label;
        gradient[cell]! += sign * forward[cell]! * backward[cell]!;
        const towards = (potential(word, label) * backward[cell]!) / scales[word]!;
        if (word === 0 || towards === 0) continue;
        for (let before = 0; before < COUNT; before += 1) {
          const share = forward[(word - 1) * COUNT + before]!;
          if (share > 1e-6)
            transitionGradient[before * COUNT + label]! += sign * share * factors[before * COUNT + label]! * towards;
        }
      }
    return true;
  }

  private descend(
    { keys, starts }: KeyedSentence,
    skips: Uint8Array,
    gradient: Float64Array,
    transitionGradient: Float64Array,
    step: number,
  ): void {
    const { weights, squares, transitions, transitionSquares } = this;
    for (let word = 0; word < skips.length; word += 1) {
      for (let label = 0; label < COUNT; label += 1) {
        const slope = gradient[word * COUNT + label]!;
        if (slope > -0.002 && slope < 0.002) continue;
        for (let at = starts[word]! + skips[word]!; at < starts[word + 1]!; at += 1) {
          const cell = keys[at]! * COUNT + label;
          squares[cell]! += slope * slope;
          weights[cell]! -= (step * slope) / Math.sqrt(squares[cell]! + 0.05);
        }
      }
    }
    for (let cell = 0; cell < COUNT * COUNT; cell += 1) {
      const slope = transitionGradient[cell]!;
      if (slope === 0) continue;
      transitionSquares[cell]! += slope * slope;
      transitions[cell]! -= (step * slope) / Math.sqrt(transitionSquares[cell]!);
    }
  }

  /** Weights of at least `least` as whole steps from -127 to 127, transitions among them. */
  quantised(least: number): Rows {
    for (let label = 0; label < COUNT; label += 1)
      for (let next = 0; next < COUNT; next += 1)
        this.weights[transitionKey(label) * COUNT + next] = this.transitions[label * COUNT + next]!;
    let loudest = least;
    for (const weight of this.weights)
      if (weight > loudest || -weight > loudest) loudest = weight < 0 ? -weight : weight;
    const step = (loudest < LOUDEST ? loudest : LOUDEST) / 127;
    const keys: number[] = [];
    const starts = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (let key = 0; key < 1 << NAME_KEY_BITS; key += 1) {
      for (let label = 0; label < COUNT; label += 1) {
        const weight = this.weights[key * COUNT + label]!;
        if (weight < least && -weight < least) continue;
        classes.push(label);
        weights.push(Math.max(-127, Math.min(127, Math.round(weight / step))));
      }
      if (classes.length === starts.at(-1)) continue;
      keys.push(key);
      starts.push(classes.length);
    }
    return {
      keys: Uint32Array.from(keys),
      starts: Uint32Array.from(starts),
      classes: Uint8Array.from(classes),
      weights: Int8Array.from(weights),
    };
  }
}
