import type { Decision, DecisionSide } from '../model/decision';
import { compareText } from './count-weight';
import type { Profile } from './profile';

/** A decision on two sides that still counts. */
export interface PairDecision extends Decision {
  readonly kind: 'same' | 'different' | 'unsure';
  readonly a: DecisionSide;
  readonly b: DecisionSide;
}

/** In the order in which they were made, as far as one knew of the other; by the clock where neither did. */
export const compareDecisions = (one: Decision, other: Decision): number =>
  (one.turn ?? 0) - (other.turn ?? 0) || compareText(one.when, other.when) || compareText(one.id, other.id);

/** Decisions that no later one took back, oldest first. */
export const standingDecisions = (decisions: readonly Decision[]): Decision[] => {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  return decisions.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id)).sort(compareDecisions);
};

/** The last word on each pair, oldest first: a decision gives way to a later one on any two names of the same sides. */
export const pairDecisions = (decisions: readonly Decision[]): PairDecision[] => {
  const standing = new Set<PairDecision>();
  const naming = new Map<string, PairDecision[]>();
  for (const decision of standingDecisions(decisions)) {
    if (decision.a === undefined || decision.b === undefined || decision.kind === 'wrong') continue;
    const pair = decision as PairDecision;
    const ids = [...pair.a.ids, ...pair.b.ids];
    for (const earlier of new Set(ids.flatMap((id) => naming.get(id) ?? []))) {
      if (isSamePair(earlier, pair)) standing.delete(earlier);
    }
    for (const id of ids) naming.set(id, [...(naming.get(id) ?? []), pair]);
    standing.add(pair);
  }
  return [...standing];
};

const isSamePair = (one: PairDecision, other: PairDecision): boolean =>
  (meet(one.a, other.a) && meet(one.b, other.b)) || (meet(one.a, other.b) && meet(one.b, other.a));

const meet = (one: DecisionSide, other: DecisionSide): boolean =>
  one.ids.some((id) => other.ids.includes(id)) &&
  (one.countries === undefined ||
    other.countries === undefined ||
    one.countries.some((country) => other.countries!.includes(country)));

export const isOnSide = ({ ids, countries = [] }: DecisionSide, profile: Profile): boolean =>
  ids.includes(profile.id) &&
  (countries.length === 0 ||
    profile.countries.length === 0 ||
    profile.countries.some((country) => countries.includes(country)));
