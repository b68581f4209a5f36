import { InputError } from '../../../graph/model/errors';
import { costOf } from '../../../graph/stores/guard/costly-pattern';
import { openNeo4j } from '../../../graph/stores/neo4j';
import type { GraphStore } from '../../../graph/stores/store';
import { holdTestServer } from '../../neo4j/test-server';
import { outcomeOf, type Attack } from '../attack';
import { lottery } from '../spellings';

/** Patterns that Java tries for years on forty signs. */
const EVIL = ['(a+)+\\1b', '((a|aa)+)+\\1b', `${'a?'.repeat(40)}${'a'.repeat(40)}`, '(.*)'.repeat(9) + 'b', '(?:a|aa)'.repeat(30) + 'b', '(?<n>a+)+\\k<n>b', '(a{1,})+\\1b', '[)](a+)+\\1b', '\\Q[\\E(a+)+\\1b', '\\[(a+)+\\1]b', '(?x)(a+)+\\1b#', '[[a]](a+)+\\1b', '[](a+)+\\1b]', '[^]](a+)+\\1b', '\\x{41}?(a+)+\\1b']; // prettier-ignore

const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const escaped = (text: string): string =>
  `"${[...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;

type Question = readonly [cypher: string, params?: Readonly<Record<string, unknown>>];

/** Ways to hand a pattern over. */
const waysOf = (pattern: string): Question[] => {
  const [text, half] = [literal(pattern), Math.floor(pattern.length / 2)];
  const parts = `${literal(pattern.slice(0, half))} + ${literal(pattern.slice(half))}`;
  const params = { p: pattern, m: { p: pattern }, l: [pattern], a: pattern.slice(0, half), b: pattern.slice(half) };
  const from = (expression: string): Question => [`RETURN $s =~ ${expression} AS x`, params];
  return [
    ...[text, escaped(pattern), parts, `(${text})`, '$p', '$`p`', '$a + $b', "$a+/* + 'a' */$b", '$m.p', '$l[0]'].map(
      from,
    ),
    ...[
      `toString(${text})`,
      `[${text}][0]`,
      `{p: ${text}}.p`,
      `replace('@', '@', $p)`,
      `'' + toString($p)`,
      "'' || $p",
    ].map(from),
    ...[
      `CASE WHEN true THEN ${text} END`,
      `coalesce(null, $p)`,
      `'a' + ($p)`,
      `head($l)`,
      `reduce(p = '', x IN $l | p + x)`,
    ].map(from),
    [`WITH ${text} AS p RETURN $s =~ p AS x`, params],
    [`UNWIND $l AS p RETURN $s=~p AS x`, params],
    [`RETURN any(p IN $l WHERE $s =~ p) AS x`, params],
    [`RETURN [x IN [$s] WHERE x =~ ${text} | x] AS x`, params],
    [`MATCH (n) WHERE NOT $s =~ ${text} OR $s =~ 'a' RETURN count(n) AS x`, params],
    [`MATCH (n {name: $s =~ ${text}}) RETURN count(n) AS x`, params],
    [`RETURN CASE $s WHEN =~ ${text} THEN 1 END AS x`, params],
    [`CALL { RETURN $s =~ ${text} AS x } RETURN x`, params],
    [`RETURN EXISTS { MATCH (n) WHERE $s =~ $p } AS x`, params],
    [`EXPLAIN RETURN $s =~ ${text} AS x`, params],
  ];
};

const PIECES = ['a', '.', '(', ')', '*', '+', '?', '{2}', '{1,}', '{0,9}', '|', '[ab]', '[^b]', '\\w', '\\(', '\\[', '(?i)', '(?:', '(?=', '(?>', 'aa', 'b', '[', ']', '\\Q', '\\E', '^', '$', '\\\\']; // prettier-ignore

/** Patterns put together by lot; most of those that are none the server refuses by itself. */
const drawn = (count: number): string[] => {
  const next = lottery(23);
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(20) }, () => PIECES[next(PIECES.length)]!).join(''),
  );
};

const SOUND = ['(?i).*silva.*', '.*(?:Smith|Jones|Brown).*', 'a+b*c.*', '(ab)*', '[0-9]{4}-[0-9]{2}-[0-9]{2}', '(?i)(mr|mrs)\\. .*', '\\d+ \\(UN\\)']; // prettier-ignore

/** Patterns on which a server that goes back over the text works beyond every deadline; nothing of it is ended then. */
export const attack: Attack = {
  kind: 'a pattern that a server never ends with',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const server = await holdTestServer();
    const store = await openNeo4j(server);
    const s = 'a'.repeat(40);
    try {
      for (const pattern of EVIL)
        for (const [cypher, params = {}] of waysOf(pattern))
          attempt(`${cypher} with ${pattern}`, await isRefused(store, cypher, { ...params, s }));
      for (const pattern of SOUND) attempt(`${pattern} is refused`, costOf(pattern) === undefined);
      // One by one where it shows which; none may keep the server, however little is left of the machine.
      for (const pattern of drawn(scale === 'short' ? 1_500 : 60_000)) {
        if (costOf(pattern) !== undefined) continue;
        const came = await store.read('RETURN $s =~ $pattern AS x', { params: { s, pattern }, timeoutMs: 60_000 }).then(
          () => true,
          (error: Error) => error instanceof InputError,
        );
        attempt(`${pattern} keeps the server at work`, came);
      }
    } finally {
      await store.close();
      await server.stop();
    }
    return outcome();
  },
};

const isRefused = (store: GraphStore, cypher: string, params: Readonly<Record<string, unknown>>): Promise<boolean> =>
  store.query(cypher, { params, timeoutMs: 1_000 }).then(
    () => false,
    (error: Error) => error instanceof InputError && !/took longer/.test(error.message),
  );
