import type { Join } from '../analysis';

/** Disjoint sets with path halving; the smaller index stays the representative, so results do not depend on order. */
export interface UnionFind {
  find(item: number): number;
  /** `by` is the rule that makes them one. */
  join(one: number, other: number, by: string): void;
  /** Every join asked for, in order. */
  readonly joins: readonly Join[];
}

export const makeUnionFind = (size: number): UnionFind => {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const joins: Join[] = [];
  return {
    find,
    joins,
    join: (one, other, by) => {
      joins.push({ one, other, by });
      const first = find(one);
      const second = find(other);
      if (first < second) parent[second] = first;
      else parent[first] = second;
    },
  };
};
