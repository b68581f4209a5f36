import { disjointSets, type DisjointSets } from '../../graph/model/disjoint-sets';
import type { Join } from '../analysis';

/** Disjoint sets that remember every join and why. */
export interface UnionFind extends Pick<DisjointSets, 'find'> {
  /** `by` is the rule that makes them one. */
  join(one: number, other: number, by: string): void;
  /** Every join asked for, in order. */
  readonly joins: readonly Join[];
}

export const makeUnionFind = (size: number): UnionFind => {
  const sets = disjointSets(size);
  const joins: Join[] = [];
  return {
    find: sets.find,
    joins,
    join: (one, other, by) => {
      joins.push({ one, other, by });
      sets.join(one, other);
    },
  };
};
