import { scoreChains } from '../../../../src/evaluate/coreference/chain-scores';

// The worked example of Pradhan et al. 2014: wanted {a b c} {d e f g}, given {a b} {c d} {f g h i}.
const wanted = [
  [1, 2, 3],
  [4, 5, 6, 7],
];
const given = [
  [1, 2],
  [3, 4],
  [6, 7, 8, 9],
];

test('MUC counts the links that hold', () => {
  // {a b c} falls into 2 parts, {d e f g} into 3: 1 + 1 of 2 + 3 links. {a b} holds, {c d} does not, {f g h i} is 3 parts.
  expect(scoreChains(wanted, given).MUC).toEqual({ right: 2, given: 5, found: 2, wanted: 5 });
});

test('B³ counts for each mention who of its chain is with it', () => {
  const score = scoreChains(wanted, given)['B³'];
  // a, b: 2 of 3; c: 1 of 3; d: 1 of 4; e: none; f, g: 2 of 4.
  expect(score.found).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3 + 1 / 4 + 0 + 1 / 2 + 1 / 2);
  // a, b: all; c, d: half; f, g: half; h, i: nobody.
  expect(score.right).toBeCloseTo(1 + 1 + 1 / 2 + 1 / 2 + 1 / 2 + 1 / 2);
  expect(score).toMatchObject({ wanted: 7, given: 8 });
});

test('CEAF-e pairs each chain with one', () => {
  const score = scoreChains(wanted, given)['CEAF-e'];
  // {a b c} with {a b}: 2·2/5; {d e f g} with {f g h i}: 2·2/8; {c d} is left over.
  expect(score.found).toBeCloseTo(0.8 + 0.5);
  expect(score).toMatchObject({ right: score.found, wanted: 2, given: 3 });
});

test('what is alone counts on no side', () => {
  const score = scoreChains([[1, 2], [3]], [[1, 2], [3], [4]]);
  for (const sums of Object.values(score)) expect(sums.right / sums.given + sums.found / sums.wanted).toBe(2);
});
