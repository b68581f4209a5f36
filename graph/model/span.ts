/** A stretch of `article.text`: UTF-16 code units, `[start, end)`, so `text.slice(start, end)` is what it shows. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
