import { placeOf } from './antecedent-weights';
import { candidatesOf } from './candidates';
import { MOST_FEATURES, newFeatures, pairFeatures } from './pair-features';
import type { Told } from './told';

/** Two phrases that the model takes for one, and by how many steps its score is above that of "nobody". */
export interface Antecedent {
  readonly before: number;
  readonly at: number;
  readonly margin: number;
}

/** For each phrase that is asked for: what it stands for the same as, where that is likelier than nothing said before. */
export const findAntecedents = (told: Told, weights: Int8Array, isAsked: (at: number) => boolean): Antecedent[] => {
  const keys = new Int32Array(MOST_FEATURES);
  const scoreOf = (count: number): number => {
    let score = 0;
    for (let index = 0; index < count; index += 1) score += weights[placeOf(keys[index]!)]!;
    return score;
  };
  return told.phrases.flatMap((_, at) => {
    if (!isAsked(at)) return [];
    const none = scoreOf(newFeatures(told, at, keys));
    let [before, best] = [-1, none];
    for (const candidate of candidatesOf(told, at)) {
      const score = scoreOf(pairFeatures(told, candidate, at, keys));
      if (score > best) [before, best] = [candidate, score];
    }
    return before < 0 ? [] : [{ before, at, margin: best - none }];
  });
};
