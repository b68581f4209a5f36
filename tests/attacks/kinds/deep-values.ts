import { refusalOf } from '../../../graph/stores/guard/refusal-of';
import { outcomeOf, type Attack } from '../attack';
import { onBothStores } from '../stores-under-attack';

type Wrap = (inner: unknown) => unknown;

const WRAPS: readonly Wrap[] = [
  (inner) => [inner],
  (inner) => ({ a: inner }),
  (inner) => [{ a: inner }],
  (inner) => [1, 2, inner],
  (inner) => ({ a: 1, b: [inner] }),
  (inner) => ({ _id: 1, _labels: [inner] }),
];

const nested = (wrap: Wrap, depth: number): unknown => {
  let value: unknown = 1;
  for (let left = depth; left > 0; left -= 1) value = wrap(value);
  return value;
};

const looped = (): unknown => {
  const one: unknown[] = [];
  one.push(one);
  return one;
};

/** What opens and what closes it; whatever stands between is repeated. */
const BRACKETS: readonly (readonly [open: string, close: string, within?: string])[] = [
  ['[', ']'], ['(', ')'], ['{a: ', '}'], ['size([', '])'], ['CASE WHEN true THEN ', ' END'], ['NOT ', ''], ['- ', ''], ['-(', ')'],
  ['[x IN ', ' | x]'], ['coalesce(', ')'], ['$p[', ']'], ['EXISTS { MATCH (n) WHERE ', ' }', 'true'], ['COUNT { MATCH (n) WHERE 1 < ', ' }'],
  ['COLLECT { RETURN ', ' }'], ['all(x IN [1] WHERE ', ')', 'true'], ['reduce(s = 0, x IN [1] | ', ')'], ['[[{a: (', ')}]]'], ['NOT (', ')', 'true'],
]; // prettier-ignore

const queries = (depth: number): string[] => [
  ...BRACKETS.map(([open, close, inside = '1']) => `RETURN ${open.repeat(depth)}${inside}${close.repeat(depth)} AS x`),
  ...BRACKETS.map(([open]) => `RETURN ${open.repeat(depth)}`),
  `MATCH ${'('.repeat(depth)}n${')'.repeat(depth)} RETURN n`,
  `MATCH (n:${'!'.repeat(depth)}A) RETURN n`,
  `MATCH (n:${'('.repeat(depth)}A${')'.repeat(depth)}) RETURN n`,
  `${'CALL { '.repeat(depth)}RETURN 1 AS x${' } RETURN x'.repeat(depth)}`,
  `MATCH (n) RETURN n${'.a'.repeat(depth)} AS x`,
  `MATCH (n) RETURN n${"['a']".repeat(depth)} AS x`,
  `RETURN 1 IS :: ${'LIST<'.repeat(depth)}INTEGER${'>'.repeat(depth)} AS x`,
  `RETURN ${'1 + '.repeat(depth * 5)}1 AS x`,
  `MATCH (n)${'-->()'.repeat(depth)} RETURN n`,
  `${'RETURN 1 AS x UNION '.repeat(depth)}RETURN 1 AS x`,
];

export const attack: Attack = {
  kind: 'values and queries that nest deep',
  async run(scale) {
    const { attempt, outcome } = outcomeOf();
    const depths = scale === 'short' ? [1_000, 8_000] : [100, 300, 1_000, 3_000, 8_000, 20_000, 100_000, 1_000_000];
    for (const depth of depths.filter((one) => one <= 100_000))
      for (const query of queries(depth))
        attempt(`the guard ends on ${query.slice(0, 60)}, ${depth} deep`, endsQuietly(query));
    await onBothStores(async ({ name, store }) => {
      const refuses = async (cypher: string, params: Record<string, unknown>, what: string): Promise<void> => {
        for (const write of [false, true]) {
          const said = await store.query(cypher, { params, write, timeoutMs: 120_000 }).then(
            () => 'answers',
            (error: Error) => error.name,
          );
          attempt(`${name} ${said} to ${what}`, said === 'InputError');
        }
      };
      for (const depth of depths)
        for (const [at, wrap] of WRAPS.entries())
          await refuses('RETURN $p AS x', { p: nested(wrap, depth) }, `parameter ${at}, ${depth} deep`);
      await refuses('RETURN $p AS x', { p: looped() }, 'a list that holds itself');
      await refuses(
        'RETURN size($p) AS x',
        { p: Array.from({ length: 1_000_001 }, () => 1) },
        'a list of more than a million',
      );
      for (const depth of depths.filter((one) => one <= 20_000))
        for (const query of queries(depth)) {
          const said = await store.query(query, { timeoutMs: 120_000 }).then(
            () => 'answers',
            (error: Error) => error.name,
          );
          // A chain of a hundred steps is a question like another: it is answered, or ended at its limits and told.
          const isHeld = said === 'InputError' || (depth < 1_000 && ['answers', 'StoreError'].includes(said));
          attempt(`${name} ${said} to ${query.slice(0, 60)}, ${depth} deep`, isHeld);
        }
      attempt(`${name} is alive`, (await store.query('RETURN 1 AS x')).rows.length === 1);
    });
    return outcome();
  },
};

const endsQuietly = (query: string): boolean => {
  try {
    refusalOf(query);
    return true;
  } catch {
    return false;
  }
};
