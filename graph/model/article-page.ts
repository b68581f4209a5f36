/** Who is named where in an article; offsets are UTF-16 units `[start, end)` into its text. */
export interface ArticleMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly name: string;
  readonly labels: readonly string[];
}

/** A fact that stands on an article. */
export interface ArticleFact {
  /** Key of the line that it is folded into. */
  readonly line: string;
  readonly type: string;
  readonly status: string;
  /** Names of its ends. */
  readonly from: string;
  readonly to: string;
  /** Where the sentences are that state it. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}
