import { above, climbWhile, firstUpwards, pathUp, rootAbove, standsUnder, upwards } from '../../../ingest/syntax/climb';

// 0 < 1 < 3, 2 < 3, 3 is the root.
const tree = { heads: [1, 3, 3, -1] };
// 0 and 1 hang on one another.
const circle = { heads: [1, 0] };

test('a walk goes up to the root', () => {
  expect([...upwards(tree, 0)]).toEqual([0, 1, 3]);
  expect([...above(tree, 0)]).toEqual([1, 3]);
  expect([...above(tree, 3)]).toEqual([]);
  expect(rootAbove(tree, 2)).toBe(3);
  expect(climbWhile(tree, 0, (at) => at < 1)).toBe(1);
  expect(firstUpwards(tree, 0, (at) => at > 1)).toBe(3);
  expect(firstUpwards(tree, 0, (at) => at > 3)).toBe(-1);
  expect(standsUnder(tree, 0, 3)).toBe(true);
  expect(standsUnder(tree, 3, 0)).toBe(false);
  expect(pathUp(tree, 0, 3)).toEqual([0, 1, 3]);
  expect(pathUp(tree, 0, 2)).toEqual([]);
});

test('a walk ends where the heads go round', () => {
  expect([...upwards(circle, 0)]).toEqual([0, 1]);
  expect(firstUpwards(circle, 0, () => false)).toBe(-1);
  expect(rootAbove(circle, 0)).toBe(0);
  expect(standsUnder(circle, 0, 5)).toBe(false);
});

test('a walk from outside is empty', () => {
  expect([...upwards(tree, -1)]).toEqual([]);
  expect([...above(tree, 9)]).toEqual([]);
});
