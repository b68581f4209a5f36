import type { PropertyValue } from '../model/view';

/** First and last day of an ISO date (year, month, day, moment) or interval `2007/2011`; undefined for anything else. */
export const intervalOf = (date: PropertyValue | undefined): { start: string; end: string } | undefined => {
  if (typeof date !== 'string') return undefined;
  const [from, to, ...more] = date.split('/');
  const start = daysOf(from!);
  const end = to === undefined ? start : daysOf(to);
  if (!start || !end || more.length > 0 || end.last < start.first) return undefined;
  return { start: start.first, end: end.last };
};

const daysOf = (date: string): { first: string; last: string } | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const first = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // The zeroth day of a month is the last of the month before.
  const last = day ? first : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  if (Number.isNaN(first.getTime())) return undefined;
  return { first: first.toISOString().slice(0, 10), last: last.toISOString().slice(0, 10) };
};
