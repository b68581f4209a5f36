/** A stretch of `article.text`: UTF-16 code units, `[start, end)`, so `text.slice(start, end)` is what it shows. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
