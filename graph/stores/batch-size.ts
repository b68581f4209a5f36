/** Chooses how many records the next transaction takes. */
export interface BatchSize {
  /** Records, about. */
  current(): number;
  /** Told how long a transaction of that many records took. */
  measured(records: number, milliseconds: number): void;
}

const LEAST = 1_000;
const MOST = 32_000;
const FIRST = 4_000;

/**
 * Finds the size at which a store takes most records a second, by climbing: of half the size, the size and twice the
 * size the fastest comes next, and what was never tried is tried once. Rates are smoothed, so that one slow moment of
 * the server does not decide.
 */
export const climbingSize = (): BatchSize => {
  const rates = new Map<number, number>();
  let size = FIRST;
  return {
    current: () => size,
    measured(records, milliseconds) {
      // A rest that fills no batch tells nothing of its size.
      if (records < size / 2) return;
      const rate = records / Math.max(0.001, milliseconds);
      const before = rates.get(size);
      rates.set(size, before === undefined ? rate : 0.7 * before + 0.3 * rate);
      const near = [size, size * 2, size / 2].filter((one) => one >= LEAST && one <= MOST);
      const rateOf = (one: number): number => rates.get(one) ?? Infinity;
      size = near.reduce((best, one) => (rateOf(one) > rateOf(best) ? one : best));
    },
  };
};
