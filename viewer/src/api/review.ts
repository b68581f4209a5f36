import { ask } from './ask';

export type Verdict = 'same' | 'different' | 'unsure';

/** One side of a pair, by its id or with it. */
type Side = string | { readonly id: string };

/** Two nodes that may be one, as GET /api/review gives them, most useful first. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  /** Why they may be one, or may not. */
  readonly reason?: string;
  readonly why?: string;
}

export interface ReviewAnswer {
  readonly pairs: readonly Pair[];
  /** How many there are in all. */
  readonly total?: number;
}

export const idOfSide = (side: Side): string => (typeof side === 'string' ? side : side.id);

export const decide = (decision: Verdict, pair: Pair): Promise<unknown> =>
  ask('review', {}, { body: { decision, a: idOfSide(pair.a), b: idOfSide(pair.b) } });

/** Takes the last decision back. */
export const undoDecision = (): Promise<unknown> => ask('review/undo', {}, { body: {} });
