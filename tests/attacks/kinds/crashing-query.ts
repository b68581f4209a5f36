import type { GraphStore } from '../../../graph/stores/store';
import type { Attack } from '../attack';
import { outcomeOf } from '../attack';
import { answersStill, ask, onBothStores } from '../asked-stores';
import { queryChildren } from '../query-children';

/** A value within so many lists, and within so many maps. */
const lists = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);
const maps = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => ({ inner }), 1);

const nesting = (depth: number): readonly string[] => [
  `RETURN reduce(l = [], x IN range(1, ${depth}) | [l]) AS l`,
  `RETURN reduce(l = {a: 1}, x IN range(1, ${depth}) | {a: l}) AS l`,
  `WITH reduce(l = [], x IN range(1, ${depth}) | [l, 1]) AS l RETURN {a: [l]} AS m`,
];

const statements = (depth: number): readonly string[] => [
  `RETURN ${'['.repeat(depth)}${']'.repeat(depth)} AS l`,
  `RETURN ${'('.repeat(depth)}1${')'.repeat(depth)} AS n`,
  `RETURN ${'NOT '.repeat(depth)}true AS b`,
  `RETURN ${'-'.repeat(depth)}1 AS n`,
  `RETURN ${'1 + '.repeat(depth)}1 AS n`,
  `MATCH (n:A) WHERE ${'n.id = 1 OR '.repeat(depth)}false RETURN n`,
  `RETURN 1 AS x${' UNION RETURN 1 AS x'.repeat(depth)}`,
];

/** Depths that a query or its parameters bring; each is answered or told, whatever the engine does. */
const DEPTHS = {
  short: [8_000],
  whole: [90, 101, 127, 500, 1_000, 2_000, 3_000, 4_000, 6_000, 8_000, 20_000, 50_000],
};

export const attack: Attack = {
  kind: 'a query that ends the process it runs in',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    await onBothStores(async (store, name) => {
      for (const depth of DEPTHS[scale]) {
        const texts = scale === 'short' ? statements(depth).slice(0, 1) : statements(depth);
        for (const cypher of [...nesting(depth), ...texts])
          attempt(`${name}: ${cypher.slice(0, 80)}`, await isHeld(store, cypher));
        for (const value of [lists(depth), maps(depth), { list: [lists(depth)] }])
          attempt(`${name}: a parameter ${depth} deep`, await isHeld(store, 'RETURN $value AS value', { value }));
      }
      for (let round = 0; round < (scale === 'short' ? 2 : 20); round += 1)
        attempt(`${name}: killed while it runs and while it rests`, await survivesKills(store, 20 * round));
    });
    return outcome();
  },
};

const isHeld = async (store: GraphStore, cypher: string, params: Record<string, unknown> = {}): Promise<boolean> => {
  const came = await ask(store, cypher, { params, timeoutMs: 120_000 });
  return (came.told || came.message === '') && (await answersStill(store));
};

const survivesKills = async (store: GraphStore, after: number): Promise<boolean> => {
  const endless = ask(store, 'UNWIND range(1, 10000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n');
  // One that was idle is ended now and then, and a busy machine takes its time to start another.
  while (queryChildren().length === 0) await new Promise((wait) => setTimeout(wait, 20));
  await new Promise((wait) => setTimeout(wait, 100 + after));
  let isOver = false;
  void endless.then(() => (isOver = true));
  // What was killed first may have been one that rested; on a busy machine the one that runs it comes later.
  for (killAll(); !isOver; killAll()) await new Promise((wait) => setTimeout(wait, 50));
  const came = await endless;
  const isTold = came.told && /^the engine failed on this query \(SIGKILL\)/.test(came.message);
  if (!isTold || !(await answersStill(store))) return false;
  killAll();
  // Nobody asked it anything: its end is nobody's error.
  await new Promise((wait) => setTimeout(wait, 200));
  return answersStill(store);
};

const killAll = (): void => {
  for (const pid of queryChildren())
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone meanwhile.
    }
};
