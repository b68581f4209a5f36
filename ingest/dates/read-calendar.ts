import type { ParsedComponents } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { isoOf } from './iso';
import type { Found } from './found';

const WEEKDAY =
  /^(?:on |this |last |early on |late on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?[,\s]*$/iu;

/**
 * Dates that chrono-node reads. It is given noon of the publication day; without one, only dates that name their year
 * count. A weekday is the last one up to publication, since news tells what was; `ahead` is the next one.
 */
export const readCalendar = (text: string, published: string | undefined): Found[] => {
  const reference =
    published && /^\d{4}-\d\d-\d\d/u.test(published) ? new Date(`${published.slice(0, 10)}T12:00:00Z`) : undefined;
  const found: Found[] = [];
  for (const result of casual.parse(
    text,
    reference ? { instant: reference, timezone: 0 } : { instant: new Date(0), timezone: 0 },
  )) {
    const { start } = result;
    const iso = reference ? relativeTo(start, reference, result.text) : absolute(start, result.text);
    if (iso === undefined) continue;
    const ahead = reference && isWeekday(start, result.text) ? weekday(start, reference, 1) : undefined;
    found.push({ start: result.index, end: result.index + result.text.length, iso, ...(ahead !== undefined && { ahead }) }); // prettier-ignore
  }
  return found;
};

/** "Yesterday" is certain of the year that it was given to count from. */
const absolute = (date: ParsedComponents, text: string): string | undefined =>
  date.isCertain('year') && text.includes(String(date.get('year'))) ? precise(date) : undefined;

const isWeekday = (date: ParsedComponents, text: string): boolean =>
  date.isCertain('weekday') && !date.isCertain('day') && WEEKDAY.test(text);

/** The weekday nearest to publication, that day itself included, before (-1) or after it (1). */
const weekday = (date: ParsedComponents, reference: Date, sign: 1 | -1): string => {
  const days = (sign * (date.get('weekday')! - reference.getUTCDay()) + 7) % 7;
  return new Date(reference.getTime() + sign * days * 86_400_000).toISOString().slice(0, 10);
};

const relativeTo = (date: ParsedComponents, reference: Date, text: string): string | undefined => {
  if (isWeekday(date, text)) return weekday(date, reference, -1);
  if (date.isCertain('hour') && !date.isCertain('day') && !date.isCertain('weekday')) return undefined;
  return precise(date, date.isCertain('year') ? undefined : reference);
};

/** As precise as what the words say. A month without a year is the last one up to publication. */
const precise = (date: ParsedComponents, reference?: Date): string | undefined => {
  const month = date.isCertain('month') ? date.get('month')! : undefined;
  const day = date.isCertain('day') ? date.get('day')! : undefined;
  if (month === undefined && day === undefined && !date.isCertain('year')) return undefined;
  let year = date.get('year')!;
  if (reference && month !== undefined && Date.UTC(year, month - 1, day ?? 1) > reference.getTime() + 183 * 86_400_000)
    year -= 1;
  return isoOf(year, month ?? (day === undefined ? undefined : date.get('month')!), day);
};
