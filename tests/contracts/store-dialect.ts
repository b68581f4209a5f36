import type { GraphPatch } from '../../graph/model/patch';
import { patchOf } from './store-patches';

const people = [
  { id: 'person/ana', name: 'Ana Silva', aliases: ['A. Silva'] },
  { id: 'person/boris', name: 'Boris Kay' },
  { id: 'person/chen', name: 'Chen Li' },
  { id: 'group/green', name: 'Green Group', kind: 'party' },
  { id: 'country/fr', name: 'Freedonia' },
];

/** Ana criticizes Boris and Chen, Boris criticizes Chen; Ana and Boris lead; Freedonia asks. */
export const dialectPatches: readonly GraphPatch[] = [
  patchOf('dialect', people, [
    { from: 'person/ana', type: 'CRITICIZES', to: 'person/boris' },
    { from: 'person/ana', type: 'CRITICIZES', to: 'person/chen' },
    { from: 'person/boris', type: 'CRITICIZES', to: 'person/chen' },
    { from: 'person/ana', type: 'LEADS', to: 'group/green', role: 'head' },
    { from: 'country/fr', type: 'REQUESTS', to: 'group/green' },
  ]),
];

export interface DialectCase {
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** The rows, in order; where the statement gives no order, sorted as JSON. */
  readonly rows: readonly (readonly unknown[])[];
}

const of = (cypher: string, rows: readonly (readonly unknown[])[], params?: DialectCase['params']): DialectCase => ({
  cypher,
  rows,
  params,
});

const ANA = "(a:Person {id: 'person/ana'})";
const [ana, boris, chen] = ['person/ana', 'person/boris', 'person/chen'];

/** Cypher that an analyst writes, each with what it gives on every store. */
// prettier-ignore
export const DIALECT: readonly DialectCase[] = [
  of('MATCH (n:Person {id: $id}) RETURN n.name', [['Boris Kay']], { id: boris }),
  of("MATCH (n {id: 'country/fr'}) RETURN n.name", [['Freedonia']]),
  of('MATCH (n:Entity:Country) RETURN count(n)', [[1]]),
  of('MATCH (n) WHERE n:Person OR n:Group RETURN count(n)', [[4]]),
  of(`MATCH ${ANA}-[:CRITICIZES*1..3]->(b:Entity) RETURN b.id`, [[boris], [chen], [chen]]),
  of(`MATCH ${ANA}-[:CRITICIZES|LEADS*1..2]->(b:Entity) RETURN DISTINCT b.id`, [['group/green'], [boris], [chen]]),
  of(`MATCH p = shortestPath(${ANA}-[:CRITICIZES*..5]->(b:Person {id: 'person/chen'})) RETURN length(p)`, [[1]]),
  of(`MATCH p = allShortestPaths(${ANA}-[:LEADS|REQUESTS*..5]-(b:Country)) RETURN [n IN nodes(p) | n.id]`, [[[ana, 'group/green', 'country/fr']]]),
  of('MATCH (n:Person) OPTIONAL MATCH (n)-[:LEADS]->(g) RETURN n.id, g.id ORDER BY n.id', [[ana, 'group/green'], [boris, null], [chen, null]]),
  of('MATCH (n:Person)-[r:CRITICIZES]->(m) WITH n, count(m) AS c, sum(r.articles) AS w WHERE c > 1 RETURN n.id, c, w', [[ana, 2, 2]]),
  of('MATCH (n:Person)-[:CRITICIZES]->(m) WITH m, collect(n.id) AS ids RETURN m.id, size(ids) ORDER BY m.id', [[boris, 1], [chen, 2]]),
  of('MATCH (n:Person)-[:CRITICIZES]->(m) RETURN count(DISTINCT m)', [[2]]),
  of('MATCH (n:Person) RETURN n.id ORDER BY n.name DESC SKIP $s LIMIT $l', [[boris]], { s: 1, l: 1 }),
  of('MATCH (n:Entity) RETURN n.id ORDER BY n.kind, n.id LIMIT 2', [['group/green'], ['country/fr']]),
  of("MATCH (n:Person) RETURN CASE WHEN n.name STARTS WITH 'A' THEN 'first' ELSE 'other' END AS k", [['first'], ['other'], ['other']]),
  of('RETURN [x IN range(1, 5) WHERE x % 2 = 0 | x * 10] AS l', [[[20, 40]]]),
  of(`MATCH ${ANA} RETURN size([(a)-[:CRITICIZES]->(m) | m.id]) AS l`, [[2]]),
  of('MATCH (n:Person) WHERE EXISTS { (n)-[:LEADS]->() } RETURN n.id', [[ana]]),
  of('MATCH (n:Person) RETURN n.id, COUNT { (n)-[:CRITICIZES]->() } AS c ORDER BY n.id', [[ana, 2], [boris, 1], [chen, 0]]),
  of("MATCH (n:Person) WHERE (n)-[:CRITICIZES]->() AND NOT (n)-[:LEADS]->() RETURN n.id", [[boris]]),
  of('MATCH (n:Person) CALL { WITH n MATCH (n)-[:CRITICIZES]->(m) RETURN count(m) AS c } RETURN n.id, c ORDER BY n.id', [[ana, 2], [boris, 1], [chen, 0]]),
  of('MATCH (n:Person) CALL (n) { MATCH (n)-[:CRITICIZES]->(m) RETURN count(m) AS c } RETURN n.id, c ORDER BY n.id', [[ana, 2], [boris, 1], [chen, 0]]),
  of('MATCH (n:Country) RETURN n.name AS x UNION MATCH (n:Group) RETURN n.name AS x', [['Freedonia'], ['Green Group']]),
  of("MATCH (n:Person) WHERE n.name =~ '(?i)ana.*' RETURN n.id", [[ana]]),
  of("MATCH (n:Person) WHERE 'A. Silva' IN n.aliases RETURN n.id", [[ana]]),
  of("MATCH (n:Person) WHERE n.name ENDS WITH 'Li' OR n.name CONTAINS 'Silva' RETURN n.id", [[ana], [chen]]),
  of("RETURN toLower('AB') + trim(' d ') + replace('xyx', 'x', 'e') + substring('hello', 1, 3) + split('a,b', ',')[1] AS s", [['abdeyeellb']]),
  of('MATCH ()-[r]->() WITH type(r) AS t, count(*) AS c RETURN t, c ORDER BY t', [['ABOUT', 1], ['CRITICIZES', 3], ['HAS', 5], ['LEADS', 1], ['MADE', 1], ['MENTIONS', 5], ['REQUESTS', 1]]),
  of("MATCH (n:Person {id: 'person/chen'})-[r1:CRITICIZES]-(b:Person)-[r2:CRITICIZES]-(c:Person) RETURN c.id", [[ana], [boris]]),
  of('MATCH ()-[r:REQUESTS]->() RETURN startNode(r).id AS f, endNode(r).id AS t', [['country/fr', 'group/green']]),
  of(`MATCH p = ${ANA}-[:CRITICIZES*2]->(x:Person) RETURN reduce(s = 0, r IN relationships(p) | s + r.articles) AS w`, [[2]]),
  of(`MATCH ${ANA} RETURN a {.id, .name} AS m`, [[{ id: ana, name: 'Ana Silva' }]]),
  of("MATCH (n:Country) RETURN {id: n.id, l: [1, {a: 2}]} AS m", [[{ id: 'country/fr', l: [1, { a: 2 }] }]]),
  of("RETURN 7 / 2 AS a, 7 % 3 AS b, 7.0 / 2 AS c, toInteger('5') AS d, toFloat('1.5') AS e", [[3, 1, 3.5, 5, 1.5]]),
  of('MATCH (n:Country) RETURN n[$k] AS v', [['Freedonia']], { k: 'name' }),
  of('MATCH (`a b`:`Country`) RETURN `a b`.`name` AS `the name`', [['Freedonia']]),
  of('// MERGE\nMATCH (n:Country) /* SET */ RETURN count(n);', [[1]]),
  of("RETURN date('2020-01-31') AS d, datetime('2024-01-02T03:04:05Z') AS t", [['2020-01-31', '2024-01-02T03:04:05Z']]),
  of('RETURN 9007199254740993 AS large, null AS nothing, [1, null] AS list', [['9007199254740993', null, [1, null]]]),
  of('UNWIND $names AS name MATCH (n:Entity {name: name}) RETURN n.id', [[ana], [chen]], { names: ['Ana Silva', 'Chen Li', 'Nobody'] }),
];
