import { compareDecisions, pairDecisions, standingDecisions } from '../identity/standing-decisions';
import type { Decision } from '../model/decision';
import type { NameFolding } from '../model/name-folding';
import type { DecisionRow, Review } from '../model/review';
import type { GraphStore } from '../stores/store';
import { findCandidates } from './find-candidates';
import { showPair } from './show-pair';

/** The most useful pairs with both sides, how many there are, and the decisions so far. */
export const reviewOf = async (store: GraphStore, folding: NameFolding, limit: number): Promise<Review> => {
  const candidates = await findCandidates(store, folding);
  const pairs = [];
  for (const candidate of candidates.slice(0, limit)) pairs.push(await showPair(store, candidate));
  return { pairs, count: candidates.length, decisions: decisionRows(await store.decisions()) };
};

/** Latest first, without those that only take others back. */
export const decisionRows = (decisions: readonly Decision[]): DecisionRow[] => {
  const pairs = new Set<Decision>(pairDecisions(decisions));
  const standing = new Set(standingDecisions(decisions).filter((one) => one.kind === 'wrong' || pairs.has(one)));
  return decisions
    .filter(({ kind }) => kind !== 'undo')
    .sort((one, other) => compareDecisions(other, one))
    .map((decision) => ({ ...decision, standing: standing.has(decision) }));
};
