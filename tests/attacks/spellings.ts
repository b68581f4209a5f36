/** Every sign of the first plane but halves of pairs. */
export const everySign = (): string[] =>
  Array.from({ length: 0x10000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCharCode(code));

/** What somebody or something may take for a gap between two words. */
export const GAPS: readonly string[] = [
  ...' \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u180e\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\0',
  ...[
    '/**/',
    '/* RETURN */',
    '//\n',
    '//\r\n',
    '// x\r',
    '/*/**/',
    '\\u0020',
    '\\u000a',
    '\\u001c',
    "//'\n",
    '/*`*/',
    '  \n\t ',
  ],
];

/** A keyword as somebody may write it who hopes that it is not seen. */
export const spellingsOf = (word: string): string[] => [
  word,
  word.toLowerCase(),
  [...word].map((letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter)).join(''),
  `\`${word}\``,
  `\`${word.toLowerCase()}\``,
  `\\u${word.charCodeAt(0).toString(16).padStart(4, '0')}${word.slice(1)}`,
  `${word.slice(0, -1)}\\u${word
    .charCodeAt(word.length - 1)
    .toString(16)
    .padStart(4, '0')}`,
  `${word[0]}\u200b${word.slice(1)}`,
  `${word[0]}/**/${word.slice(1)}`,
  word.replace(/S/g, '\u017f').replace(/K/g, '\u212a').replace(/I/g, '\u0131'),
  [...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join(''),
];

/** A statement in every gap of which another gap stands, one after the other, and in all at once. */
export const gapped = (statement: string, gaps: readonly string[]): string[] => {
  const words = statement.split(' ');
  return gaps.flatMap((gap) => [
    words.join(gap),
    ...words.slice(1).map((_, at) => `${words.slice(0, at + 1).join(' ')}${gap}${words.slice(at + 1).join(' ')}`),
  ]);
};

/** Where a clause may stand; `@` is its place. */
export const PLACES: readonly string[] = [
  '@',
  'EXPLAIN @',
  'PROFILE @',
  'CYPHER 5 @',
  'CYPHER runtime=slotted @',
  'USE neo4j @',
  ';@',
  'RETURN 1 AS x; @',
  'MATCH (n) @',
  'MATCH (n) WHERE n.x = 1 @',
  'MATCH (n) WITH n @',
  'MATCH (n) WITH * @',
  'MATCH (n) WITH n ORDER BY n.x DESC @',
  'MATCH (n) WITH n LIMIT 1@',
  'MATCH (n) WITH n LIMIT 1 @',
  'UNWIND [1] AS n @',
  'UNWIND [1] AS x @ RETURN x',
  'MATCH ((a)-->(b))+ @',
  'MATCH (a)-->+ @',
  'MATCH (n:A|B) @',
  'MATCH (n:%) @',
  'MATCH (n) WHERE n IS NOT NULL @',
  'MATCH (n) WHERE n.x IS :: INTEGER @',
  'MATCH (n) WHERE n.x IS NORMALIZED @',
  'MATCH (n) WHERE CASE WHEN true THEN true END @',
  'MATCH (n) CALL { @ }',
  'MATCH (n) CALL { WITH n @ } RETURN n',
  'MATCH (n) CALL (n) { @ } RETURN n',
  'MATCH (n) CALL (*) { @ RETURN 1 AS one } RETURN n',
  'MATCH (n) CALL { @ } IN TRANSACTIONS RETURN n',
  'MATCH (n) WHERE EXISTS { @ } RETURN n',
  'MATCH (n) WHERE EXISTS { MATCH (n) @ RETURN n } RETURN n',
  'MATCH (n) RETURN COUNT { @ } AS c',
  'MATCH (n) RETURN COLLECT { @ RETURN 1 } AS c',
  'MATCH (n) FOREACH (x IN [1] | @)',
  'RETURN 1 AS x UNION @',
  'RETURN 1 AS x UNION ALL MATCH (n) @ RETURN 1 AS x',
  'CALL db.labels() YIELD label @',
  'CALL db.labels @',
  'CALL db.labels() @',
  'SHOW INDEXES @',
  'SHOW INDEXES YIELD * @',
  'MATCH (n) RETURN n @',
  'MATCH (n) RETURN * @',
  'MATCH (n) RETURN n AS x@',
  'RETURN 1 // \r@',
  'RETURN 1 // \u2028@',
  'MATCH (n) /* /* */ @',
  "MATCH (n) WHERE n.x = '\\\\' @",
  "MATCH (n) WHERE n.x = '\\u0027 @ //'",
  "MATCH (n) WHERE n.x = 'a''b' @",
  'MATCH (n) WHERE n.`a\\` = 1 @ //`',
  'MATCH (n) WHERE n.`a``` = 1 @',
];

/** The next of a row of numbers below `most` that is the same in every run. */
export const lottery = (seed: number): ((most: number) => number) => {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};
