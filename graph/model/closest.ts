/**
 * Of `known`, those that `text` may be a misspelling of, best first: at most a third of the letters put in, left out,
 * changed or swapped with their neighbour (Damerau 1964), and hardly more than in the best. Capitals do not count.
 */
export const closest = (text: string, known: Iterable<string>, most = 1): string[] => {
  const wanted = text.toLowerCase();
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  const near: { readonly name: string; readonly far: number }[] = [];
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > farthest) continue;
    const far = distance(wanted, name.toLowerCase());
    if (far <= farthest) near.push({ name, far });
  }
  const best = near.reduce((least, { far }) => Math.min(least, far), Infinity);
  return near
    .filter(({ far }) => far <= best + 1)
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
};

const distance = (one: string, other: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
};
