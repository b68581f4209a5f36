/**
 * How often each value of each field was said, counted in articles. Tallies add and subtract like numbers, which is
 * why the order of applying and removing articles cannot matter, and why neither has to read the other articles.
 */
export interface Tally {
  readonly articles: number;
  /** field → value → how many articles say it; no zero is kept. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What one article says of one record: each field with its values, a single one where the field holds one. */
export type Values = Readonly<Record<string, readonly string[]>>;

export const emptyTally: Tally = { articles: 0, counts: new Map() };

export const tallyOfOne = (values: Values): Tally => ({
  articles: 1,
  counts: new Map(
    Object.entries(values)
      .filter(([, list]) => list.length > 0)
      .map(([field, list]) => [field, new Map(list.map((value) => [value, 1]))]),
  ),
});

export const addTally = (one: Tally, other: Tally): Tally => combine(one, other, 1);

export const subtractTally = (one: Tally, other: Tally): Tally => combine(one, other, -1);

export const isZero = (tally: Tally): boolean => tally.articles === 0 && tally.counts.size === 0;

const combine = (one: Tally, other: Tally, sign: 1 | -1): Tally => {
  const counts = new Map(one.counts);
  for (const [field, added] of other.counts) {
    const values = new Map(counts.get(field));
    for (const [value, count] of added) {
      const sum = (values.get(value) ?? 0) + sign * count;
      if (sum === 0) values.delete(value);
      else values.set(value, sum);
    }
    if (values.size === 0) counts.delete(field);
    else counts.set(field, values);
  }
  return { articles: one.articles + sign * other.articles, counts };
};

/** The value most articles say; of those the longest; of those the first by code units. Undefined when none is said. */
export const choose = (tally: Tally, field: string): string | undefined => {
  let best: [string, number] | undefined;
  for (const [value, count] of tally.counts.get(field) ?? []) {
    if (best === undefined || isBetter([value, count], best)) best = [value, count];
  }
  return best?.[0];
};

const isBetter = ([value, count]: [string, number], [otherValue, otherCount]: [string, number]): boolean => {
  if (count !== otherCount) return count > otherCount;
  if (value.length !== otherValue.length) return value.length > otherValue.length;
  return value < otherValue;
};

/** Every value said, sorted by code units. */
export const union = (tally: Tally, field: string): string[] => [...(tally.counts.get(field)?.keys() ?? [])].sort();

/** A tally's counts as plain JSON, in one fixed order. */
export type Counts = readonly (readonly [
  field: string,
  values: readonly (readonly [value: string, count: number])[],
])[];

export const writeCounts = ({ counts }: Tally, without: readonly string[] = []): Counts =>
  [...counts]
    .filter(([field]) => !without.includes(field))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, values]) => [field, [...values].sort(([one], [other]) => (one < other ? -1 : 1))]);

export const readCounts = (articles: number, counts: Counts): Tally => ({
  articles,
  counts: new Map(counts.map(([field, values]) => [field, new Map(values)])),
});
