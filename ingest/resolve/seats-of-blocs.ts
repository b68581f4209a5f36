import type { Mention } from '../analysis';
import type { WordLists } from '../lexicons/word-lists';
import { wordsOf } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';
import { actsAsState } from './acting-capitals';
import type { UnionFind } from './union-find';

/** Capitals that act for a body of many states: the mentions, those capitals as groups, and for each the body's mention. */
export interface Seats {
  readonly mentions: readonly Mention[];
  readonly blocOf: ReadonlyMap<number, number>;
}

/** "Brussels" in a story about the European Union in which Belgium has no part is the union. */
export const findSeats = (syntax: Syntax, mentions: readonly Mention[], words: WordLists): Seats => {
  const blocOf = new Map<number, number>();
  const textOf = ({ first, endToken }: Mention): string => wordsOf(syntax, first, endToken).toLowerCase();
  const isSeat = (mention: Mention): boolean => words.seatsOfBlocs.has(textOf(mention));
  /** Once a capital: the mention of the body that has its seat there, or -1 where the country itself has a part. */
  const known = new Map<string, number>();
  const blocAt = (name: string, iso: string): number => {
    let found = known.get(name);
    if (found === undefined) {
      const isOfCountry = mentions.some((other) => other.iso === iso && !isSeat(other));
      const bodies = isOfCountry ? [] : words.seatsOfBlocs.get(name)!;
      found =
        bodies
          .map((body) => mentions.findIndex((other) => other.type === 'Group' && textOf(other) === body))
          .find((at) => at >= 0) ?? -1;
      known.set(name, found);
    }
    return found;
  };
  const moved = mentions.map((mention, at) => {
    const { iso, ...rest } = mention;
    if (mention.type !== 'Place' || iso === undefined || !isSeat(mention)) return mention;
    const bloc = blocAt(textOf(mention), iso);
    if (bloc < 0 || !actsAsState(syntax, mention, words)) return mention;
    blocOf.set(at, bloc);
    return { ...rest, type: 'Group' as const };
  });
  return { mentions: moved, blocOf };
};

export const joinSeats = ({ blocOf }: Seats, sets: UnionFind): void => {
  for (const [at, bloc] of blocOf) sets.join(bloc, at, 'seat-of-the-bloc');
};
