import { InputError } from '../../../../graph/model/errors';
import { checkQuery } from '../../../../graph/stores/guard/check-query';

const said = (cypher: string, options: Parameters<typeof checkQuery>[1] = {}): string => {
  try {
    checkQuery(cypher, options);
    return 'passes';
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
};

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let left = depth; left > 0; left -= 1) value = left % 2 === 0 ? [value] : { a: value };
  return value;
};

test('what writes passes only where it may', () => {
  expect(said('CREATE (n)')).toBe('this query writes (CREATE); add --write to allow it');
  expect(said('CREATE (n)', { write: true })).toBe('passes');
});

test('what is not understood is told with its place', () => {
  expect(said('MATCH (n)\nRETRUN n')).toBe(
    'line 2, column 1: RETRUN is not understood here; mend it, or add --write if it is to write',
  );
});

test('parameters are as deep and as many as a question needs', () => {
  expect(said('RETURN $p', { params: { p: nested(64) } })).toBe('passes');
  for (const depth of [65, 100_000])
    for (const write of [false, true])
      expect(said('RETURN $p', { params: { p: nested(depth) }, write })).toBe(
        'parameter p nests deeper than 64 lists and maps; give it flatter',
      );
  expect(said('RETURN $p', { params: { p: Array.from({ length: 1_000_001 }, () => 1) } })).toBe(
    'the parameters hold more than 1000000 values; ask in parts',
  );
});

test('brackets and words are bounded, for statements that write too', () => {
  const brackets = (depth: number): string => `RETURN ${'['.repeat(depth)}${']'.repeat(depth)} AS x`;
  expect(said(brackets(32))).toBe('passes');
  expect(said(brackets(33), { write: true })).toBe(
    'line 1, column 40: more than 32 brackets in each other; write the query flatter',
  );
  expect(said(`RETURN ${'1 + '.repeat(10_000)}1`)).toBe(
    'the query has more than 5000 words and signs; give long lists as parameters',
  );
});

test.each([
  ['a Date', new Date(0), 'a Date'],
  ['a date in a list in a map', { a: [new Date(0)] }, 'a Date'],
  ['a large bigint', 2n ** 60n, 'a whole number beyond 2^53'],
  ['a Map', new Map([[1, 2]]), 'a Map'],
  ['a function', () => 1, 'a function'],
  ['a symbol', [Symbol('s')], 'a symbol'],
  ['an error', new Error('e'), 'a Error'],
])('%s is not handed over as something else', (_name, value, kind) => {
  expect(said('RETURN $value AS v', { params: { value } })).toBe(
    `parameter value holds ${kind}; give texts, numbers, true or false, lists and maps`,
  );
});

test('what every store takes passes', () => {
  const value = [null, 'a', 1.5, true, 5n, { a: [] }, Object.assign(Object.create(null), { b: 1 }), new Uint8Array(2)];
  expect(said('RETURN $value AS v', { params: { value } })).toBe('passes');
});

test.each([NaN, -1, 0.5, Infinity, 2 ** 31, '1' as unknown as number])('%p is no limit', (limit) => {
  for (const name of ['timeoutMs', 'maxRows'])
    expect(said('RETURN 1 AS one', { [name]: limit })).toBe(
      `${name} is ${limit}; give a whole number from 0 to 2147483647`,
    );
});
