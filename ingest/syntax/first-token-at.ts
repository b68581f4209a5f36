import type { Syntax } from './syntax';

/** Binary search: the first token that starts at or after the offset. */
export const firstTokenAt = (syntax: Syntax, offset: number): number => {
  let low = 0;
  let high = syntax.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (syntax.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
