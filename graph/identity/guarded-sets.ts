import { disjointSets } from '../model/disjoint-sets';
import type { Profile } from './profile';
import { isOnSide, type PairDecision } from './standing-decisions';

/** Sets of profiles in which no two stand together that a person said are different. */
export interface GuardedSets {
  find(item: number): number;
  /** False when a decision forbids it; then nothing is joined. */
  join(one: number, other: number): boolean;
}

export const guardedSets = (profiles: readonly Profile[], decisions: readonly PairDecision[]): GuardedSets => {
  const sets = disjointSets(profiles.length);
  const barriers = decisions.filter(({ kind }) => kind === 'different');
  /** For each set, by its representative: which sides of which barriers it holds. */
  const sides = profiles.map((profile) => {
    const held = new Set<string>();
    barriers.forEach(({ a, b }, at) => {
      const [onA, onB] = [isOnSide(a, profile), isOnSide(b, profile)];
      // A profile that fits both sides says nothing about which.
      if (onA !== onB) held.add(`${at}${onA ? 'a' : 'b'}`);
    });
    return held;
  });
  const isForbidden = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((side) => other.has(side.slice(0, -1) + (side.endsWith('a') ? 'b' : 'a')));
  return {
    find: sets.find,
    join: (one, other) => {
      const [first, second] = [sets.find(one), sets.find(other)];
      if (first === second) return true;
      if (isForbidden(sides[first]!, sides[second]!)) return false;
      sets.join(first, second);
      const rest = sets.find(first) === first ? second : first;
      for (const side of sides[rest]!) sides[sets.find(first)]!.add(side);
      return true;
    },
  };
};
