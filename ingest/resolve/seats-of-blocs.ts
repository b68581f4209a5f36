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
  const moved = mentions.map((mention, at) => {
    if (mention.type !== 'Place' || mention.iso === undefined || !isSeat(mention)) return mention;
    const isOfCountry = (other: Mention): boolean => other.iso === mention.iso && !isSeat(other);
    if (!actsAsState(syntax, mention, words) || mentions.some(isOfCountry)) return mention;
    for (const name of words.seatsOfBlocs.get(textOf(mention))!) {
      const bloc = mentions.findIndex((other) => other.type === 'Group' && textOf(other) === name);
      if (bloc < 0) continue;
      blocOf.set(at, bloc);
      const { iso: _, ...rest } = mention;
      return { ...rest, type: 'Group' as const };
    }
    return mention;
  });
  return { mentions: moved, blocOf };
};

export const joinSeats = ({ blocOf }: Seats, sets: UnionFind): void => {
  for (const [at, bloc] of blocOf) sets.join(bloc, at, 'seat-of-the-bloc');
};
