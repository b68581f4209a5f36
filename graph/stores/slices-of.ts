/** Rows a statement: the embedded engine fails above 65,535 rows in between, and long lists hold memory. */
const ROWS = 1_000;

/** The items by their key, keys in the order they first come, each group in slices short enough for one statement. */
export const slicesOf = function* <T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Generator<readonly [key: string, slice: readonly T[]]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  for (const [key, group] of groups) {
    for (let at = 0; at < group.length; at += ROWS) yield [key, group.slice(at, at + ROWS)];
  }
};
