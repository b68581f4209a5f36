import { checkShape } from '../../../src/server/check-shape';

const check = (json: string) => () => checkShape(Buffer.from(json));

it.each(['[],', '0,', '"a",'])('refuses millions of %s', (value) =>
  expect(check(`{"ids":[${value.repeat(2_000_000)}0]}`)).toThrow('too many values'),
);

it('takes as many ids as a selection may name', () =>
  expect(check(`{"ids":[${'"person/ada-cole",'.repeat(499_999)}"a"]}`)).not.toThrow());

it('takes 64 levels and no more', () => {
  expect(check(`${'['.repeat(64)}${']'.repeat(64)}`)).not.toThrow();
  expect(check(`${'{"a":'.repeat(65)}0${'}'.repeat(65)}`)).toThrow('nested more than 64 deep');
});

it('counts nothing within a text, whatever is escaped in it', () =>
  expect(check(`{"a":"\\"\\\\\\"${'[{,:'.repeat(500_000)}"}`)).not.toThrow());
