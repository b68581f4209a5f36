/** A time expression within one sentence: offsets into the sentence's text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
  /** Of a weekday: the next one from publication. */
  readonly ahead?: string;
}
