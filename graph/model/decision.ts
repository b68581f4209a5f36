/** What people may say of what the graph holds. `undo` takes back one earlier decision. */
export const DECISION_KINDS = ['same', 'different', 'unsure', 'wrong', 'undo'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** One side of a decision: what the person saw then, in terms that articles coming and going do not change. */
export interface DecisionSide {
  /** The node's id when it was decided: for reading, not for matching. */
  readonly id: string;
  readonly name: string;
  /** Ids under which articles name it. */
  readonly ids: readonly string[];
  /** Codes of the countries of its offices, where namesakes are told apart by them. */
  readonly countries?: readonly string[];
}

/** The fact that a `wrong` decision is about; the sides stand for its ends. */
export interface DecidedRelation {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly date?: string;
  readonly attributedTo?: DecisionSide;
  readonly withdrawFrom?: DecisionSide;
}

/**
 * A human decision. Decisions are only ever added: what counts is the last word on a pair that no later `undo` names.
 */
export interface Decision {
  /** `decision/<12 hex digits of the sha256 of the rest>` */
  readonly id: string;
  readonly kind: DecisionKind;
  readonly a?: DecisionSide;
  readonly b?: DecisionSide;
  readonly relation?: DecidedRelation;
  /** Of an `undo`: the decision it takes back. */
  readonly undoes?: string;
  readonly by: string;
  /** ISO date and time, UTC, by the clock of whoever decided: told to readers, and never the order of decisions alone. */
  readonly when: string;
  /**
   * One more than the highest turn in the store where it was decided: it comes after all that its maker could know,
   * whatever the clocks say. Absent in the files of an earlier newsgraph, which is before the first.
   */
  readonly turn?: number;
  readonly why?: string;
}
