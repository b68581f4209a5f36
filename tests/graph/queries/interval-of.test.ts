import { intervalOf } from '../../../graph/queries/interval-of';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-05-01', '2024-05-01', '2024-05-01'],
  ['2007/2011', '2007-01-01', '2011-12-31'],
  ['2003-01/2003-03', '2003-01-01', '2003-03-31'],
])('spreads %s over its days', (date, start, end) => {
  expect(intervalOf(date)).toEqual({ start, end });
});

it.each(['', 'Tuesday', '2024-13', '2011/2007', undefined, 2024])('has no days for %p', (date) => {
  expect(intervalOf(date)).toBeUndefined();
});
