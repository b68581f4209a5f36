import type { Decision } from './decision';
import type { Evidence } from './view';

/** One side of a pair that may be one entity. */
export interface ReviewSide {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** In how many articles it stands, reprints counted once. */
  readonly articles: number;
  /** Offices it holds, with the name of what they belong to. */
  readonly roles: readonly { readonly role: string; readonly of: string }[];
  /** Some sentences that name it. */
  readonly evidence: readonly Evidence[];
}

/** Why two entities may be one. */
export type ReviewReason = 'namesakes' | 'spelled alike' | 'short form' | 'acronym' | 'other type';

/** Two entities that may be one and that nobody has decided on. */
export interface Candidate {
  /** `<id of a>:<id of b>` */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly reason: ReviewReason;
  /** Articles call both by a name, not only by what they are. */
  readonly isNamed: boolean;
  /** Higher is more useful to decide: how likely they are one, and how many articles hang on it. */
  readonly score: number;
}

export interface ReviewPair extends Omit<Candidate, 'a' | 'b'> {
  readonly a: ReviewSide;
  readonly b: ReviewSide;
}

export interface DecisionRow extends Decision {
  /** Still counts: neither taken back nor overtaken by a later one. */
  readonly standing: boolean;
}

/** What there is to decide, and what was. */
export interface Review {
  /** Most useful first. */
  readonly pairs: readonly ReviewPair[];
  /** How many pairs there are in all. */
  readonly count: number;
  /** Latest first. */
  readonly decisions: readonly DecisionRow[];
}
