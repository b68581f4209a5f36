import type { Random } from './random';

/**
 * Leaves out a share of the first `count` keys, drawn anew for every decision, so that no weight leans on a rare feature
 * alone (dropout, after Søgaard 2013). Returns how many `keys` are left.
 */
export const dropFeatures = (keys: Int32Array, count: number, share: number, random: Random): number => {
  let kept = 0;
  for (let index = 0; index < count; index += 1) if (random() >= share) keys[kept++] = keys[index]!;
  return kept;
};
