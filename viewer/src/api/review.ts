import type { ReviewReason } from '../../../graph/model/review';
import { ask } from './ask';

export type Verdict = 'same' | 'different' | 'unsure';

/** Two nodes that may be one. */
export interface Pair {
  readonly id: string;
  /** Why they may be one, or may not. */
  readonly reason: ReviewReason;
  /** Articles call both by a name, not only by what they are. */
  readonly isNamed: boolean;
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
}

export interface Decided {
  readonly id: string;
  readonly kind: Verdict | 'wrong' | 'undo';
  readonly a?: { readonly name: string };
  readonly b?: { readonly name: string };
  readonly relation?: { readonly type: string };
  readonly by: string;
  /** ISO date and time. */
  readonly when: string;
  readonly why?: string;
  /** Not undone, nor outdone by a later word. */
  readonly standing: boolean;
}

/** What GET /api/review gives: most useful pairs first, latest decisions first. */
export interface ReviewAnswer {
  readonly pairs: readonly Pair[];
  /** How many pairs there are in all. */
  readonly count: number;
  readonly decisions: readonly Decided[];
}

export const decide = (decision: Verdict, { a, b }: Pair): Promise<unknown> =>
  ask('review', {}, { body: { decision, a: a.id, b: b.id } });

/** The same of many, one after the other: each is a decision of its own. */
export const decideAll = async (decision: Verdict, pairs: readonly Pair[]): Promise<void> => {
  for (const pair of pairs) await decide(decision, pair);
};

/** Takes a decision back; the latest that stands without an id. */
export const undoDecision = (id?: string): Promise<unknown> =>
  ask('review/undo', {}, { body: id === undefined ? {} : { id } });
