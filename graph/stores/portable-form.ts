import { cypherTokens, type CypherToken } from './guard/cypher-tokens';

type Step = string | ((token: CypherToken) => boolean);

const NAME: Step = ({ kind }) => kind === 'word' || kind === 'quoted';
const NUMBER: Step = ({ kind }) => kind === 'number';
const oneOf = (texts: string): Step => {
  const wanted = new Set(texts.split(' '));
  return (token) => wanted.has(upper(token));
};

const upper = ({ kind, text }: CypherToken): string => (kind === 'word' ? text.toUpperCase() : text);

const stands = (tokens: readonly CypherToken[], at: number, steps: readonly Step[]): boolean =>
  steps.every((step, place) => {
    const token = tokens[at + place];
    return token !== undefined && (typeof step === 'string' ? upper(token) === step : step(token));
  });

type Sign = (tokens: readonly CypherToken[]) => boolean;

/** Somewhere the steps stand in a row. */
const row =
  (...steps: readonly Step[]): Sign =>
  (tokens) =>
    tokens.some((_, at) => stands(tokens, at, steps));

/** The same between the colon of a node's labels and a sign that ends them. */
const inLabels =
  (ends: string, ...steps: readonly Step[]): Sign =>
  (tokens) => {
    let isInside = false;
    return tokens.some((token, at) => {
      if (isInside && stands(tokens, at, steps)) return true;
      if (stands(tokens, at - 1, ['(', ':']) || stands(tokens, at - 2, ['(', NAME, ':'])) isInside = true;
      else if (token.kind === 'sign' && ends.includes(token.text)) isInside = false;
      return false;
    });
  };

const any =
  (...signs: readonly Sign[]): Sign =>
  (tokens) =>
    signs.some((sign) => sign(tokens));

/** An index, and behind it what it is for: a relationship. */
const indexOnRelationships: Sign = (tokens) => {
  const index = tokens.findIndex((token) => upper(token) === 'INDEX');
  return index >= 0 && row('FOR', '(', ')', '-', '[')(tokens.slice(index));
};

/** `collect(…)[`: what an aggregate gives is taken apart where it stands. */
const sliceOfCollect: Sign = (tokens) => {
  for (const [at, token] of tokens.entries()) {
    if (upper(token) !== 'COLLECT' || tokens[at + 1]?.text !== '(') continue;
    let depth = 0;
    for (let next = at + 1; next < tokens.length; next += 1) {
      if (tokens[next]!.text === '(') depth += 1;
      if (tokens[next]!.text === ')') depth -= 1;
      if (depth > 0) continue;
      if (tokens[next + 1]?.text === '[') return true;
      break;
    }
  }
  return false;
};

/** What Neo4j takes and the embedded engine does not, by a sign of it in the statement, and the form both take. */
const PORTABLE: readonly (readonly [Sign, string])[] = [
  [
    any(row('SHORTEST', NUMBER), row('ALL', 'SHORTEST'), row('ANY', 'SHORTEST'), row('ANY', NUMBER)),
    'write SHORTEST 1 as shortestPath((a)-[:TYPE*]->(b))',
  ],
  [
    any(row('CREATE', oneOf('FULLTEXT TEXT POINT VECTOR LOOKUP'), 'INDEX'), row('DB', '.', 'INDEX', '.', 'FULLTEXT')),
    'the embedded store has no full-text index in Cypher; use `newsgraph search`',
  ],
  [indexOnRelationships, 'the embedded store has no index on relationships; leave it out'],
  [
    any(row('(', '$', NAME, ')'), row('(', NAME, '$', NAME, ')'), inLabels('(){}', '$', NAME, ')')),
    'write CREATE (n:Label $map) as CREATE (n:Label) SET n = $map',
  ],
  [inLabels('(){}', 'WHERE'), 'write (n:Label WHERE …) as (n:Label) … WHERE …'],
  [
    any(
      row('{', NUMBER, ',', NUMBER, '}'),
      row('{', ',', NUMBER, '}'),
      row('{', NUMBER, ',', '}'),
      row('{', ',', '}'),
      row('-', '>', oneOf('+ *')),
      row(']', '-', oneOf('+ *')),
    ),
    'write -[:TYPE]->{1,3} as -[:TYPE*1..3]->',
  ],
  [
    row('COLLECT', '{'),
    'write COLLECT { … } as a pattern comprehension [(n)-[:TYPE]->(m) | m.id], or OPTIONAL MATCH and collect()',
  ],
  [sliceOfCollect, 'write RETURN collect(x)[0..3] as WITH collect(x) AS list RETURN list[0..3]'],
  [any(row('(', ':', NAME, '|'), row('(', NAME, ':', NAME, '|')), 'write (n:A|B) as (n) … WHERE n:A OR n:B'],
  [inLabels(')', oneOf('& ! %')), 'write (n:A&B) as (n:A:B), (n:!A) as (n) … WHERE NOT n:A'],
  [row('$', '('), 'a label or type cannot be computed; write it out'],
  [row(':', oneOf('IN AND OR NOT SET AS WITH WHERE ORDER BY ON'), ']'), 'put a type that is a keyword in backticks'],
];

/** How to write what the embedded engine refused so that every store takes it; undefined where that is not known. Each sign is looked for once along the statement. */
export const portableForm = (cypher: string): string | undefined => {
  const { tokens } = cypherTokens(cypher);
  return PORTABLE.find(([sign]) => sign(tokens))?.[1];
};
