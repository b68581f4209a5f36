import { bestPairs } from '../../../../src/evaluate/coreference/best-pairs';

test('the best pair of one row gives way to the best sum of all', () => {
  // 9 + 1 is less than 8 + 7.
  expect(bestPairs([[9, 8], [7, 1]])).toEqual([1, 0]); // prettier-ignore
});

test('rows and columns may be of different number', () => {
  expect(bestPairs([[1], [5], [3]]).filter((column) => column === 0)).toHaveLength(1);
  expect(bestPairs([[1], [5], [3]])[1]).toBe(0);
  expect(bestPairs([[1, 4, 2]])).toEqual([1]);
  expect(bestPairs([])).toEqual([]);
});
