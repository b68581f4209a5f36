/** The largest of any number of values and `floor`: `Math.max(...values)` fills the stack when there are many. */
export const largest = (values: Iterable<number>, floor = -Infinity): number => {
  let most = floor;
  for (const value of values) most = Math.max(most, value);
  return most;
};

/** The smallest of any number of values and `ceiling`. */
export const smallest = (values: Iterable<number>, ceiling = Infinity): number => {
  let least = ceiling;
  for (const value of values) least = Math.min(least, value);
  return least;
};
