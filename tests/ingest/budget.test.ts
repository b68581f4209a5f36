import { OverBudgetError, spend, withBudget } from '../../ingest/budget';

test('a stage that takes more steps than the length of its text allows is stopped, by name', () => {
  expect(() => withBudget('names', 100, () => spend(1e9))).toThrow(OverBudgetError);
  expect(() => withBudget('names', 100, () => spend(1e9))).toThrow(
    /^took more than [\d,]+ steps in the stage "names"; report it with its text$/,
  );
});

test('a longer text may take more, and each stage starts anew', () => {
  const steps = 500_000;
  expect(() => withBudget('names', 0, () => spend(steps))).toThrow(OverBudgetError);
  expect(withBudget('names', 1_000, () => (spend(steps), 'read'))).toBe('read');
  expect(withBudget('tree', 1_000, () => (spend(steps), 'read'))).toBe('read');
});

test('outside a stage nothing is counted', () => {
  expect(() => spend(1e12)).not.toThrow();
});

test('what a stage throws of its own is passed on', () => {
  expect(() => withBudget('tree', 1, () => { throw new RangeError('out of it'); })).toThrow(RangeError); // prettier-ignore
});
