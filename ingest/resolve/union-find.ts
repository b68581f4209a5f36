/** Disjoint sets with path halving; the smaller index stays the representative, so results do not depend on order. */
export interface UnionFind {
  find(item: number): number;
  join(one: number, other: number): void;
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
  return {
    find,
    join: (one, other) => {
      const first = find(one);
      const second = find(other);
      if (first < second) parent[second] = first;
      else parent[first] = second;
    },
  };
};
