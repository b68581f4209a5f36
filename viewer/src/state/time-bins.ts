/** A stretch of time on the timeline. */
export interface Bin {
  /** First and last day, ISO. */
  readonly first: string;
  readonly last: string;
  readonly label: string;
}

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const units = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof units)[number];

/** More bars than this are too thin to read. */
const mostBins = 60;

/** Days, weeks, months or years from the first to the last of the days given: the finest that makes no more than 60. */
export const timeBins = (days: readonly string[]): Bin[] => {
  const sorted = days.filter((one) => !Number.isNaN(Date.parse(one))).sort();
  if (sorted.length === 0) return [];
  const [first, last] = [Date.parse(sorted[0]!), Date.parse(sorted[sorted.length - 1]!)];
  const sizes = { day: 1, week: 7, month: 30, year: 365 };
  const unit = units.find((one) => (last - first) / day / sizes[one] < mostBins - 2) ?? 'year';
  const bins: Bin[] = [];
  for (let start = startOf(first, unit); start <= last;) {
    const next = startAfter(start, unit);
    bins.push({ first: iso(start), last: iso(next - day), label: labelOf(start, unit) });
    start = next;
  }
  return bins;
};

/** Which bin a day falls into. */
export const binOf = (bins: readonly Bin[], one: string): number =>
  bins.findIndex(({ first, last }) => one >= first && one <= last);

const startOf = (time: number, unit: Unit): number => {
  const date = new Date(time);
  if (unit === 'day') return time;
  // Weeks begin on Monday.
  if (unit === 'week') return time - ((date.getUTCDay() + 6) % 7) * day;
  return Date.UTC(date.getUTCFullYear(), unit === 'year' ? 0 : date.getUTCMonth(), 1);
};

const startAfter = (time: number, unit: Unit): number => {
  const date = new Date(time);
  if (unit === 'day') return time + day;
  if (unit === 'week') return time + 7 * day;
  return unit === 'month'
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear() + 1, 0, 1);
};

const labelOf = (time: number, unit: Unit): string => {
  const date = new Date(time);
  const month = `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  if (unit === 'year') return String(date.getUTCFullYear());
  if (unit === 'month') return month;
  return `${unit === 'week' ? 'Week of ' : ''}${date.getUTCDate()} ${month}`;
};
