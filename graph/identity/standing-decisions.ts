import type { Decision, DecisionSide } from '../model/decision';
import { compareText } from './count-weight';
import type { Profile } from './profile';

/** A decision on two sides that still counts. */
export interface PairDecision extends Decision {
  readonly kind: 'same' | 'different' | 'unsure';
  readonly a: DecisionSide;
  readonly b: DecisionSide;
}

/** Decisions that no later one took back, oldest first. */
export const standingDecisions = (decisions: readonly Decision[]): Decision[] => {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  return decisions
    .filter(({ id, kind }) => kind !== 'undo' && !undone.has(id))
    .sort((one, other) => compareText(one.when, other.when) || compareText(one.id, other.id));
};

/** The last word on each pair, oldest first. */
export const pairDecisions = (decisions: readonly Decision[]): PairDecision[] => {
  const last = new Map<string, PairDecision>();
  for (const decision of standingDecisions(decisions)) {
    if (decision.a === undefined || decision.b === undefined || decision.kind === 'wrong') continue;
    const pair = pairKey(decision.a.id, decision.b.id);
    last.delete(pair);
    last.set(pair, decision as PairDecision);
  }
  return [...last.values()];
};

/** One for a pair, whichever side comes first. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' | ');

export const isOnSide = ({ ids, countries = [] }: DecisionSide, profile: Profile): boolean =>
  ids.includes(profile.id) &&
  (countries.length === 0 ||
    profile.countries.length === 0 ||
    profile.countries.some((country) => countries.includes(country)));
