import type { Syntax } from './syntax';

/** Binary search: the first of so many that fits, where all behind it fit too; `count` where none does. */
export const firstWhere = (count: number, fits: (at: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The first token that starts at or after the offset. */
export const firstTokenAt = ({ tokens }: Syntax, offset: number): number =>
  firstWhere(tokens.length, (at) => tokens[at]!.start >= offset);
