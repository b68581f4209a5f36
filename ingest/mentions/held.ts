/** Who holds an office, as one sentence tells it. */
export interface Held {
  /** Mention index of the person's name or pronoun. */
  readonly mention: number;
  readonly rule: 'holder-title' | 'holder-apposition' | 'holder-copula' | 'holder-named-after' | 'holder-named';
  /** What the verb says: held no more, or not yet. */
  readonly isFormer?: boolean;
  readonly isFuture?: boolean;
  /** "members of the Senate NAME and NAME" */
  readonly isBehindBody?: boolean;
}
