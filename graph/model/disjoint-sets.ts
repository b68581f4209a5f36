/** Disjoint sets with path halving; the smallest member stays the representative, so results know no order. */
export interface DisjointSets {
  find(item: number): number;
  join(one: number, other: number): void;
}

export const disjointSets = (size: number): DisjointSets => {
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
      const [first, second] = [find(one), find(other)];
      parent[Math.max(first, second)] = Math.min(first, second);
    },
  };
};
