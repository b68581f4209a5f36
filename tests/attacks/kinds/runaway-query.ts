import type { GraphStore, QueryOptions } from '../../../graph/stores/store';
import type { Attack, Scale } from '../attack';
import { outcomeOf } from '../attack';
import { answersStill, ask, onBothStores } from '../asked-stores';
import { allGone, queryChildren } from '../query-children';

const ENDLESS =
  'UNWIND range(1, 10000000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n';

/** What grows or runs on, limits it is given, and what must be told. */
type Try = readonly [cypher: string, says: RegExp, options?: QueryOptions];

/** Time is not what these are ended by, however busy the machine is. */
const PATIENT = { timeoutMs: 600_000 };

const SLOW = /^the query took longer than [\d.]+ s; narrow it/;
/** Where the machine is so busy that the engine's own clock comes first, that is a limit too, and told as one. */
const CLOCK = /^the embedded store ended the query at its own limit of 30 s; narrow it/;
const orClock = (says: RegExp): RegExp => new RegExp(`${says.source}|${CLOCK.source}`);
const TOO_MUCH = orClock(/^the answer is larger than 64 MB/);
const LARGE = orClock(/^the query took more than 2 GB of memory; narrow it/);

const short: readonly Try[] = [
  [ENDLESS, SLOW, { timeoutMs: 300 }],
  ['MATCH (a:A) MATCH (b:A) MATCH (c:A) WHERE a.id + b.id = c.text RETURN count(*) AS n', SLOW, { timeoutMs: 200 }],
  ['RETURN range(1, 1000000000) AS l', LARGE, PATIENT],
  [`RETURN reduce(s = $x, i IN range(1, 18) | s + s) AS s`, TOO_MUCH, { ...PATIENT, params: { x: 'x'.repeat(1_000) } }],
  // Maps that pass for a node and a relationship, and what stands in their parts and names.
  ...['_source: 1, _target: 1, _type: s', '_labels: [s]'].map((parts): Try => [
    `WITH reduce(s = $x, i IN range(1, 18) | s + s) AS s RETURN {_id: 1, ${parts}} AS r`,
    TOO_MUCH,
    { ...PATIENT, params: { x: 'x'.repeat(1_000) } },
  ]),
  ...['_source: 1, _target: 1, _type: l', '_labels: l'].map((parts): Try => [
    `WITH reduce(l = [], i IN range(1, 500) | [l]) AS l RETURN {_id: 1, ${parts}} AS r`,
    orClock(/^the answer holds a value nested deeper than 100 levels/),
    PATIENT,
  ]),
  [`UNWIND range(1, 5000) AS i RETURN {${'x'.repeat(50_000)}: i} AS r`, TOO_MUCH, PATIENT],
];

const shapes = (): readonly Try[] => {
  const tries: Try[] = [...short];
  const sources = [
    'MATCH (a:A) MATCH (b:A) MATCH (c:A)',
    'UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a AS a, b AS b, 1 AS c',
  ];
  const ends = [
    'RETURN count(*) AS n',
    'RETURN count(DISTINCT [a, b, c]) AS n',
    'RETURN max(size(toString(c) + toString(b))) AS n',
  ];
  for (const source of sources)
    for (const end of ends)
      for (const timeoutMs of [1, 10, 100, 500]) tries.push([`${source} ${end}`, SLOW, { timeoutMs }]);
  for (const grows of [
    'UNWIND range(1, 1000000000) AS a WITH collect(a) AS l RETURN size(l) AS n',
    'UNWIND range(1, 50000000) AS a WITH collect([a, toString(a)]) AS l RETURN size(l) AS n',
    'MATCH (a:A) MATCH (b:A) MATCH (c:A) WITH collect([a, b, c]) AS l RETURN size(l) AS n',
    'RETURN reduce(s = "x", i IN range(1, 33) | s + s) AS s',
  ])
    tries.push([grows, orClock(/2 GB of memory|larger than 64 MB/), PATIENT]);
  return tries;
};

/** Each ends within its limits, in one line; then a plain question is answered, and nothing goes on running. */
export const attack: Attack = {
  kind: 'a query that does not end, or grows',
  run: async (scale: Scale) => {
    const { attempt, outcome } = outcomeOf();
    await onBothStores(async (store, name) => {
      // Gigabytes are slow to take: the short run takes them once.
      const tries = scale === 'whole' ? shapes() : name === 'writer' ? short : short.slice(0, 1);
      for (const [cypher, says, options] of tries) {
        const came = await ask(store, cypher, options);
        const isHeld = came.told && says.test(came.message) && (await answersStill(store));
        attempt(`${name}: ${cypher} → ${came.message.slice(0, 120)}`, isHeld);
      }
      attempt(`${name}: rows are cut before they are built`, await cutsRows(store));
      attempt(`${name}: an aborted query ends`, await endsWhenAborted(store));
      for (let round = 0; round < (scale === 'short' ? 1 : 5); round += 1)
        attempt(`${name}: endless queries of one leave room for another`, await leavesRoom(store));
      const before = queryChildren();
      void ask(store, ENDLESS, { timeoutMs: 60_000 });
      await store.close();
      attempt(`${name}: closing ends what runs`, before.length > 0 && queryChildren().length === 0);
    });
    return outcome();
  },
};

const cutsRows = async (store: GraphStore): Promise<boolean> => {
  const { rows, truncated } = await store.query('MATCH (a:A) MATCH (b:A) MATCH (c:A) RETURN a.id, b.id, c.id', {
    maxRows: 5,
  });
  return rows.length === 5 && truncated;
};

const endsWhenAborted = async (store: GraphStore): Promise<boolean> => {
  const stop = new AbortController();
  const asked = ask(store, ENDLESS, { signal: stop.signal, timeoutMs: 60_000 });
  setTimeout(() => stop.abort(), 200);
  const late = await ask(store, ENDLESS, { signal: AbortSignal.abort() });
  const given = /^the query was given up$/;
  return given.test((await asked).message) && given.test(late.message) && (await answersStill(store));
};

const leavesRoom = async (store: GraphStore): Promise<boolean> => {
  const stop = new AbortController();
  const greedy = Array.from({ length: 6 }, () =>
    ask(store, ENDLESS, { asker: 'greedy', timeoutMs: 60_000, signal: stop.signal }),
  );
  const other = await ask(store, 'RETURN 1 AS one', { asker: 'other' });
  const running = queryChildren();
  stop.abort();
  const came = await Promise.all(greedy);
  return (
    other.cell === 1 && running.length <= 3 && came.every(({ told }) => told) && (await allGone(running.slice(0, 2)))
  );
};
