import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIALECT_TABLE } from '../../../contracts/dialect-table';
import { DIALECT } from '../../../contracts/store-dialect';
import { refusalOf } from '../../../../graph/stores/guard/refusal-of';

describe('refusalOf', () => {
  test.each([
    ['MATCH (n) SET n.x = 1', 'SET'],
    ['match (n)\ndetach delete n', 'DELETE'],
    ['MATCH (n:A|B) SET n.x = 1', 'SET'],
    ["MATCH (n {name: 'it\\'s'}) SET n.x = 1", 'SET'],
    ['MATCH (n) // harmless\nREMOVE n:A', 'REMOVE'],
    ['INSERT (:A)', 'INSERT'],
    ['MATCH (n) CALL { WITH n RETURN 1 AS x } IN TRANSACTIONS RETURN n', 'IN TRANSACTIONS'],
    ['MATCH (n) CALL (n) { RETURN 1 AS x } IN 4 CONCURRENT TRANSACTIONS RETURN n', 'IN CONCURRENT TRANSACTIONS'],
    ["LOAD CSV FROM 'https://x' AS line RETURN line", 'LOAD CSV'],
    ["CALL apoc.create.node(['A'], {})", 'CALL apoc.create.node'],
    ["CALL `apoc`.`create`.node(['A'], {})", 'CALL apoc.create.node'],
    ["LOAD `CSV` FROM '/etc/passwd' AS line RETURN line", 'LOAD CSV'],
    ["LOAD\x1cCSV FROM 'http://127.0.0.1/' AS line RETURN line", 'LOAD CSV'],
    ["CALL db.stats.stop('QUERIES')", 'CALL db.stats.stop'],
    ['CALL db . /* x */ stats\u2003. `stop` ()', 'CALL db.stats.stop'],
    ['MATCH ((a)-->(b))+ CREATE (c)', 'CREATE'],
    ["RETURN apoc.load.json('x')", 'apoc.load.json()'],
    ['SHOW TRANSACTIONS', 'SHOW TRANSACTIONS'],
    ['MATCH (n) WHERE EXISTS { MATCH (n) DELETE n } RETURN n', 'DELETE'],
    ['STOP DATABASE neo4j', 'STOP DATABASE'],
    ['ALTER USER neo4j SET PASSWORD $p', 'ALTER'],
    ['MATCH ANY (a)-->(b) SET a.x = 1', 'SET'],
    ['MATCH (n) WHERE n IS Person DELETE n', 'DELETE'],
    ['WITH 1 AS case MATCH (n {x: case}) SET n.x = 2', 'SET'],
    ['MATCH (n) RETURN trim(FROM n.name) CREATE (m)', 'CREATE'],
    ['MATCH (n) \\u0053ET n.x = 1', 'perhaps: it holds a \\u escape'],
  ])('%s', (cypher, clause) => {
    expect(refusalOf(cypher)).toEqual({ writes: clause });
  });

  test.each([
    'MATCH (n) RETURN n',
    "MATCH (n) WHERE n.name = 'SET x' RETURN n",
    'MATCH (n) WHERE n.name = "DELETE" RETURN n // CREATE',
    'MATCH (n:`SET`) /* MERGE */ RETURN n.`DROP`',
    'MATCH (n)-[r:CREATE|MERGE]->(m) RETURN r',
    'MATCH (n) RETURN n.set, n.delete',
    'MATCH (n {set: 1, create: 2}) RETURN n',
    'MATCH (n) WHERE n.x = $delete RETURN n.y AS set',
    'CALL db.labels() YIELD label RETURN label',
    'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN m } RETURN m',
    'MATCH (n) WHERE n.x IN [1, 2] RETURN n.start AS start, n.load AS load',
    'SHOW INDEXES',
    'SHOW PROCEDURES EXECUTABLE BY CURRENT USER YIELD name RETURN name',
    'MATCH p = ANY (a)-->+(b) RETURN p',
    'MATCH ALL (a)-->(b) RETURN a',
    'MATCH p = SHORTEST 2 PATH GROUPS (a)-->+(b) RETURN p',
    'MATCH (a) WHERE EXISTS { ANY (a)-->+(b) } RETURN a',
    'MATCH (n) WHERE n IS Person AND NOT n IS Group|Country RETURN n',
    'RETURN 1_000 AS a, 0xFF_FF AS b, 1_000.5 AS c',
    "RETURN trim(FROM ' a ') AS a, trim(FROM $p) AS b, trim(BOTH FROM ' a ') AS c",
    'MATCH (both)-->(from) RETURN trim(both.name) AS a, trim(from.name) AS b',
    'WITH {a: 1} AS count, {a: 1} AS exists RETURN count {.a} AS a, exists {.a, b: 1} AS b',
    'MATCH (case:Case) WHERE case <> 1 WITH case ORDER BY case.name LIMIT 1 RETURN case AS c, case {.name} AS d',
    'WITH 1 AS is RETURN CASE is WHEN 1 THEN is ELSE 2 END AS x',
    'MATCH (all:Person) RETURN all.name',
  ])('reads: %s', (cypher) => {
    expect(refusalOf(cypher)).toBeUndefined();
  });
});

describe('refusalOf what is not understood', () => {
  test.each([
    ["// harmless\rLOAD CSV FROM 'file:///x' AS line RETURN line", 'an end of line in a comment is not understood', 11],
    ['MATCH (n RETURN n', 'RETURN is not understood here', 9],
    ['RETRUN 1', 'RETRUN is not understood here', 0],
    ['MATCH (n) RETURN n; MATCH (m) RETURN m', 'MATCH is not understood here', 20],
    ['RETURN 1 /* /* */', 'a comment in a comment is not understood', 9],
    ['RETURN 1AS x', 'the number 1A is not understood', 7],
    ['RETURN 1_ AS x', 'the number 1_ is not understood', 7],
    ["RETURN 'x", "a ' without its end is not understood", 7],
    ['RETURN\u200b1', 'the sign U+200B is not understood', 6],
    ['CYPHER 5 RETURN 1', 'CYPHER is not understood here', 0],
    ['', 'the end of the query is not understood here', 0],
    [`RETURN ${'NOT '.repeat(50)}true`, 'the query nests too deep here', 43],
  ])('%j', (cypher, says, at) => {
    expect(refusalOf(cypher)).toEqual({ says, at });
  });
});

const FOLDER = join(__dirname, '../../../../data/queries');
const SAVED = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const KNOWN = [
  ...DIALECT.map(({ cypher }) => cypher),
  ...DIALECT_TABLE.flatMap(({ neo4j, portable }) => [neo4j, portable]),
];

/** Words that begin clauses, and places where each is only a name. */
const WORDS =
  'create set delete detach remove merge insert load csv drop foreach call match return where with start stop use show in as or order limit union yield null case end count exists'.split(
    ' ',
  );
const NAMED = [
  'MATCH (n {@: 1}) RETURN n.@',
  'MATCH (n:@)-[r:@|@*1..2]->(m:A|@) RETURN r',
  'MATCH (n) WHERE n:@ AND n.@ = $@ RETURN n.x AS @',
  'RETURN {@: {@: 1}}.@.@ AS @',
  'MATCH (`@`:`@`)-[`@ @`]->() RETURN `@` {.@, @: 1}',
  'UNWIND [1] AS @ RETURN 1',
  'CALL db.labels() YIELD label AS @ RETURN 1',
  "RETURN '@ @ @' AS x // @",
  'MATCH (n) /* @ */ RETURN n["@"]',
];
/** Words that may also be the name of a variable, a function's argument or a pattern's part. */
const VARIABLES = 'create set delete remove merge insert load csv drop start stop use show call match return'.split(
  ' ',
);
const VARIED = [
  'MATCH (@) RETURN @',
  'MATCH (@:A)-[@:R]->(@ {x: 1}) RETURN @, @.x ORDER BY @.x',
  'WITH 1 AS @ RETURN @ + 1, -@, [@, @], {a: @}, size(@), CASE @ WHEN 1 THEN @ ELSE @ END',
  'RETURN [@ IN [1] WHERE @ > 0 | @ * 2]',
  'MATCH @ = (a)-->(b) RETURN @',
];

describe('refusalOf what only reads', () => {
  test('every saved query and every query of the contracts', () => {
    for (const cypher of [...SAVED, ...KNOWN]) expect({ cypher, refusal: refusalOf(cypher) }).toEqual({ cypher });
    expect(SAVED.length + KNOWN.length).toBeGreaterThan(60);
  });

  test('every query of the documentation', () => {
    const text = readFileSync(join(FOLDER, '../../docs/cypher.md'), 'utf8').replace(/\\\|/g, '|');
    const queries = [...text.matchAll(/`((?:MATCH|CALL|RETURN|UNWIND) [^`]+)`/g)].map(([, cypher]) => cypher!);
    expect(queries.length).toBeGreaterThan(10);
    for (const cypher of queries) expect({ cypher, refusal: refusalOf(cypher) }).toEqual({ cypher });
  });

  test('words of clauses where they are names', () => {
    for (const word of WORDS)
      for (const written of [word, word.toUpperCase()])
        for (const form of NAMED) {
          const cypher = form.replace(/@/g, written);
          expect({ cypher, refusal: refusalOf(cypher) }).toEqual({ cypher });
        }
    for (const word of VARIABLES)
      for (const form of VARIED) {
        const cypher = form.replace(/@/g, word);
        expect({ cypher, refusal: refusalOf(cypher) }).toEqual({ cypher });
      }
  });

  test.each([
    'MATCH (n {set: 1}) RETURN n.delete AS create, n.load',
    'MATCH (n)-[r:SET|DELETE]->(m:Create) RETURN r',
    'MATCH (n) WHERE n:A|B RETURN n',
    'MATCH (n)-[r:A|:B*1..3 {x: 1}]-(m) RETURN r',
    'MATCH (a)-->{1,3}(b) RETURN b',
    'MATCH ((a)-[:R]->(b) WHERE a.x = 1)+ (c) RETURN c',
    'MATCH (s)((a)-[:R]->(b)){2,}(e) RETURN e',
    'MATCH p = ANY SHORTEST (a)-[:R]->*(b) RETURN p',
    'MATCH p = ALL SHORTEST (a)-[:R]->*(b) RETURN p',
    'MATCH REPEATABLE ELEMENTS (a)-->(b) RETURN a',
    "MATCH (n:Person) USING INDEX n:Person(name) WHERE n.name = 'x' RETURN n",
    'RETURN [x IN range(1,5) WHERE x:A | x.name], [(a)-->(b:B|C) WHERE b.x = 1 | b.x], [p = (a)-->() | length(p)]',
    'RETURN reduce(s = 0, x IN [1,2] | s + x), all(x IN [1] WHERE x > 0), none(x IN l WHERE x:A|B)',
    'RETURN count(*), count(DISTINCT n), collect(n)[..5], l[1..], l[..-1], l[1..2][0]',
    'MATCH (n) WHERE n.x IS NOT NULL AND n.y IS :: INTEGER NOT NULL AND n.s IS NFC NORMALIZED AND n.z IS TYPED LIST<STRING|INTEGER> RETURN n',
    'MATCH (n) WHERE NOT EXISTS { (n)-[:R]->() WHERE n.x = 1 } AND COUNT { MATCH (n)-->(m) RETURN m } > 2 RETURN n {.*, x: 1, n, .y}',
    'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m UNION MATCH (n)-->(m) RETURN m } RETURN m',
    'MATCH (n) CALL { WITH n RETURN n.x AS x } RETURN x ORDER BY x DESC NULLS LAST SKIP $s LIMIT toInteger(3)',
    'CALL (*) { RETURN 1 AS x } RETURN x',
    "OPTIONAL CALL db.labels() YIELD label AS l WHERE l STARTS WITH 'A' RETURN l",
    'CALL db.labels',
    "SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name",
    'SHOW RANGE INDEXES',
    'SHOW NODE KEY CONSTRAINTS',
    "SHOW CONSTRAINTS WHERE name = 'x'",
    'EXPLAIN MATCH (n) RETURN n;',
    'PROFILE MATCH (n) RETURN n',
    'MATCH (n) WITH *, 1 AS x WHERE x = 1 RETURN *',
    'UNWIND $rows AS row MATCH (n {id: row.id}) RETURN n',
    "RETURN CASE n.x WHEN 1, 2 THEN 'a' WHEN > 5 THEN 'b' WHEN IS NULL THEN 'c' ELSE 'd' END AS x",
    "RETURN trim(BOTH 'x' FROM 'xax'), trim(' a '), trim(LEADING FROM ' a')",
    "RETURN date.truncate('day', date()), duration.between(a, b).days, point.distance(p, q), datetime().epochMillis",
    'RETURN 0x1F + 0o17 + 1.5e-3 + .5 - -3 * 2 ^ 3 % 2',
    "RETURN 'caf\\u00e9' AS x",
    'MATCH (n:`a b`:Label:`SET`) RETURN n.`x y`',
    'MATCH (n $props) RETURN n',
    'MATCH (n:$($label)) RETURN n',
    'MATCH (n:$all($labels)) RETURN n',
    'MATCH (n IS Person WHERE n.age > 3) RETURN n',
    'MATCH (n WHERE n.age > 3)-[r:R WHERE r.x = 1]->() RETURN n',
    'MATCH (a), (b) WHERE (a)-->(b) OR (a)-[:R*]->(b) AND NOT (a)<--(b) RETURN a',
    'MATCH (a) WHERE exists((a)-->()) RETURN size([(a)-->(b) | b])',
    'MATCH (a)--(b) RETURN (a)--(b) AS x, (1) - (2), (a.x)-1, [1]-[2]',
    'RETURN {set: 1, `b c`: 2, delete: {create: 3}}.delete.create',
    'MATCH (create)-[set:R]->(delete) RETURN create, set, delete ORDER BY create.x',
    'RETURN $create, $`a b`, $1',
    'WITH 1 AS case, 2 AS end RETURN case, end',
    'MATCH (n) LIMIT 1 RETURN n',
    "RETURN 'a' + \"b\" || 'c' =~ '.*' AS x",
    "MATCH (n) WHERE n.name CONTAINS 'x' XOR n.name ENDS WITH 'y' RETURN DISTINCT n",
    'MATCH (n) FINISH',
    'RETURN a < b <= c <> d',
    "MATCH (n) WHERE n.x IN [1,2] AND n.l[0] = 'a' RETURN n.date, n.time, n.type, type(n), n.order, n.limit",
    'RETURN [1,2,3][0..2] AS l',
    'MATCH p = shortestPath((a:A)-[*..15]-(b:B)) WHERE all(r IN relationships(p) WHERE r.x > 1) RETURN p',
    "CALL db.index.fulltext.queryNodes('newsgraph_names', 'silva') YIELD node, score RETURN node.name AS name, score",
    'MATCH (n) RETURN n.name as name, count{(n)--()} as c',
    'MATCH (n) RETURN n AS order, n AS match',
    "RETURN normalize('x', NFC)",
    'RETURN all(x in [1] where x = 1) AND any(y IN [2] WHERE y=2) as ok',
    'match (n)<-[:R]-(m)-[]-(k) return m',
    "MATCH (a)-[r]->(b) WHERE type(r) = 'A' RETURN a.x-b.x, -a.x, a.x - -b.x, a.x--1",
  ])('%s', (cypher) => {
    expect(refusalOf(cypher)).toBeUndefined();
  });
});
