/** What a cue reports without quoting, as tokens `[first, endToken)`. */
export interface Content {
  readonly first: number;
  readonly endToken: number;
  readonly rule: string;
}
