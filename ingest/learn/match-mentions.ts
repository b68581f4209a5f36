import type { Span } from '../../graph/model/span';

/** A mention by its whole span and the word that it hangs on. */
export interface Headed extends Span {
  readonly head: Span;
}

/**
 * For each mention given the one wanted that it is, or -1, one to one: they hang on the same word, however far their phrases
 * reach ("the minister" and "the minister, who resigned"); else each holds the other's head, for a name may hang on any of its
 * words. Where several hang on one word ("A and B" on A), the one of the likest length.
 */
export const matchMentions = (given: readonly Headed[], wanted: readonly Headed[]): number[] => {
  const pairs: { one: number; other: number; cost: number }[] = [];
  const byEnd = wanted.map((_, at) => at).sort((one, other) => wanted[one]!.start - wanted[other]!.start);
  given.forEach((mention, one) => {
    for (const other of byEnd) {
      const candidate = wanted[other]!;
      if (candidate.start >= mention.end) break;
      if (candidate.end <= mention.start) continue;
      const isSame = touches(mention.head, candidate.head);
      if (!isSame && !(touches(mention, candidate.head) && touches(candidate, mention.head))) continue;
      const apart = Math.abs(mention.start - candidate.start) + Math.abs(mention.end - candidate.end);
      pairs.push({ one, other, cost: apart + (isSame ? 0 : ANOTHER_HEAD) });
    }
  });
  const matched = new Array<number>(given.length).fill(-1);
  const taken = new Set<number>();
  for (const { one, other } of pairs.sort((a, b) => a.cost - b.cost || a.one - b.one || a.other - b.other)) {
    if (matched[one]! >= 0 || taken.has(other)) continue;
    matched[one] = other;
    taken.add(other);
  }
  return matched;
};

/** No phrase is so long. */
const ANOTHER_HEAD = 1e6;

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
