import type { Span } from '../../graph/model/span';

/** A bracket that does not close within this many UTF-16 units is a slip, not a bracket. */
const LONGEST_ASIDE = 1_000;

/** Tells whether an index of `text` stands inside a closed pair of round or square brackets. Ask in rising order. */
export const bracketed = (text: string, range: Span): ((index: number) => boolean) => {
  const asides: Span[] = [];
  const open: number[] = [];
  const brackets = /[()[\]]/g;
  brackets.lastIndex = range.start;
  for (let match = brackets.exec(text); match && match.index < range.end; match = brackets.exec(text)) {
    if (match[0] === '(' || match[0] === '[') {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || match.index - start > LONGEST_ASIDE) continue;
    while (asides.length > 0 && asides[asides.length - 1]!.start > start) asides.pop();
    asides.push({ start, end: match.index });
  }
  let next = 0;
  return (index) => {
    while (next < asides.length && asides[next]!.end < index) next += 1;
    return next < asides.length && asides[next]!.start < index;
  };
};
