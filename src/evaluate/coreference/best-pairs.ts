/**
 * The pairs, one to one, whose weights add up to most (Kuhn and Munkres): for each row its column, or -1. `weights[row][column]`
 * are zero or more; rows may be fewer or more than columns.
 */
export const bestPairs = (weights: readonly (readonly number[])[]): number[] => {
  const size = weights.reduce((most, row) => Math.max(most, row.length), weights.length);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowAt[0] = row;
    const least = new Float64Array(size + 1).fill(Infinity);
    const before = new Int32Array(size + 1);
    const isUsed = new Uint8Array(size + 1);
    let column = 0;
    do {
      isUsed[column] = 1;
      const current = rowAt[column]!;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (isUsed[other] === 1) continue;
        const reduced = cost(current, other) - ofRow[current]! - ofColumn[other]!;
        if (reduced < least[other]!) {
          least[other] = reduced;
          before[other] = column;
        }
        if (next === 0 || least[other]! < least[next]!) next = other;
      }
      const step = least[next]!;
      for (let other = 0; other <= size; other += 1) {
        if (isUsed[other] === 1) {
          ofRow[rowAt[other]!]! += step;
          ofColumn[other]! -= step;
        } else least[other]! -= step;
      }
      column = next;
    } while (rowAt[column] !== 0);
    for (; column !== 0; column = before[column]!) rowAt[column] = rowAt[before[column]!]!;
  }
  const pairs = new Array<number>(weights.length).fill(-1);
  for (let column = 1; column <= size; column += 1) {
    const row = rowAt[column]! - 1;
    if (row < weights.length && column <= (weights[row]?.length ?? 0)) pairs[row] = column - 1;
  }
  return pairs;
};
