import { readCalendar } from '../../../ingest/dates/read-calendar';
import { readRelative } from '../../../ingest/dates/read-relative';
import { readYears } from '../../../ingest/dates/read-years';

const isoOf = (found: readonly { iso: string }[]): string[] => found.map(({ iso }) => iso);

test.each([
  ['In early 2003, they came.', ['2003']],
  ['between 2007 and 2011, but again in 2014', ['2007/2011', '2014']],
  ['2,014 people came', []],
])('years of %s', (text, dates) => expect(isoOf(readYears(text))).toEqual(dates));

test.each([
  ['Two days later, it passed.', '2020-01-03', ['2020-01-05']],
  ['A month earlier they met.', '2020-01-03', ['2019-12']],
  ['Two days later, it passed.', '2020', []],
  ['Two days later, it passed.', undefined, []],
])('%s after %s', (text, last, dates) => expect(isoOf(readRelative(text, last))).toEqual(dates));

test.each([
  ['On January 3, 2020, they met.', undefined, ['2020-01-03']],
  ['They met on Friday, he said.', '2021-07-26', ['2021-07-23']],
  ['They met on Monday.', '2021-07-26', ['2021-07-26']],
  ['They met on Friday.', undefined, []],
  ['They met yesterday.', '2021-07-26', ['2021-07-25']],
  ['Yesterday they met.', undefined, []],
  ['They meet tomorrow or next week.', undefined, []],
  ['They met last month.', '2021-07-26', ['2021-06']],
  ['They met in March 2003.', undefined, ['2003-03']],
  ['They met on 5 December.', '2021-01-26', ['2020-12-05']],
  ['In recent months they met.', '2021-07-26', []],
])('%s published %s', (text, published, dates) => expect(isoOf(readCalendar(text, published))).toEqual(dates));
