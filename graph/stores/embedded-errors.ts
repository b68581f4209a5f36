import { InputError, StoreError } from '../model/errors';

/** What Neo4j takes and the embedded engine does not, by a sign of it in the statement, and the form both take. */
const PORTABLE: readonly (readonly [RegExp, string])[] = [
  [
    /\bSHORTEST\s+\d|\bALL\s+SHORTEST\b|\bANY\s+(SHORTEST\b|\d)/i,
    'write SHORTEST 1 as shortestPath((a)-[:TYPE*]->(b))',
  ],
  [
    /CREATE\s+(FULLTEXT|TEXT|POINT|VECTOR|LOOKUP)\s+INDEX|db\.index\.fulltext/i,
    'the embedded store has no full-text index in Cypher; use `newsgraph search`',
  ],
  [/INDEX\b[^]*FOR\s*\(\s*\)\s*-\s*\[/i, 'the embedded store has no index on relationships; leave it out'],
  [/\(\s*\w*\s*(:\s*\w+\s*)*\$\w+\s*\)/, 'write CREATE (n:Label $map) as CREATE (n:Label) SET n = $map'],
  [/\(\s*\w*\s*:[^(){}]*\bWHERE\b/i, 'write (n:Label WHERE …) as (n:Label) … WHERE …'],
  [/\]?-?>?\s*\{\s*\d*\s*,\s*\d*\s*\}|\]->[+*]|-\[[^\]]*\]-[+*]|-->[+*]/, 'write -[:TYPE]->{1,3} as -[:TYPE*1..3]->'],
  [
    /\bCOLLECT\s*\{/i,
    'write COLLECT { … } as a pattern comprehension [(n)-[:TYPE]->(m) | m.id], or OPTIONAL MATCH and collect()',
  ],
  [/\(\s*\w*\s*:\s*`?\w+`?\s*\|/, 'write (n:A|B) as (n) … WHERE n:A OR n:B'],
  [/\(\s*\w*\s*:\s*[^)]*[&!%]/, 'write (n:A&B) as (n:A:B), (n:!A) as (n) … WHERE NOT n:A'],
  [/\$\(/, 'a label or type cannot be computed; write it out'],
  [/:\s*(IN|AND|OR|NOT|SET|AS|WITH|WHERE|ORDER|BY|ON)\s*\]/i, 'put a type that is a keyword in backticks'],
];

/** The engine's error as one of ours: one line, with the place and, where known, the form that runs on every store. */
export const fromEngine = (error: unknown, address: string, cypher?: string): Error => {
  if (error instanceof InputError || error instanceof StoreError) return error;
  const { message, gqlStatus = '' } = error as { message: string; gqlStatus?: string };
  const first = message
    .replace(/^(Query|Database|Transaction) error: /, '')
    .replace(/^GRAFEO-\w+: /, '')
    .split('\n')[0];
  if (/cannot be locked|locked by another/i.test(message)) {
    return new StoreError(
      `${address} is open in another process (is \`newsgraph serve\` running?); stop it, ask it over HTTP, or use Neo4j to share a graph`,
    );
  }
  if (/No space left|File too large|quota exceeded|os error (27|28|122)\b/i.test(message)) {
    return new StoreError(
      `the disk that holds ${address} is full; make room and run the same again: what was told to be stored is safe`,
    );
  }
  if (/file header|not a Grafeo database|checksum|corrupt|damaged/i.test(message)) {
    return new StoreError(
      `${address} cannot be read as a graph (${first}); name another path, or move the file away and ingest again`,
    );
  }
  // The engine fails on more than 65,535 rows between two steps of one pattern whose nodes carry no label.
  if (cypher !== undefined && /panicked/.test(message)) {
    return new InputError(
      'too much in between for the embedded store; label every node of the pattern, or split it into two MATCH clauses',
    );
  }
  if (cypher !== undefined && (/^(42|22)/.test(gqlStatus) || /^(syntax|semantic) error/.test(first))) {
    const place = /--> query:(\d+):(\d+)/.exec(message);
    const where = place === null ? '' : `line ${place[1]}, column ${place[2]}: `;
    const hint = PORTABLE.find(([sign]) => sign.test(cypher))?.[1] ?? /help: (.*)/.exec(message)?.[1];
    const said = first.replace(/^(syntax|semantic) error: /, '').replace(/^\[Cypher\] /, '');
    return new InputError(`${where}${said}${hint === undefined || gqlStatus.startsWith('22') ? '' : `; ${hint}`}`);
  }
  return new StoreError(`${address}: ${first}; check the disk and try again`);
};
