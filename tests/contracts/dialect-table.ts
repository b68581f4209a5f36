/** A Neo4j form that the embedded store does not take, or takes otherwise, and the form that both take. */
export interface DialectLine {
  readonly form: string;
  /** How Neo4j writes it; over the graph of `dialectPatches`. */
  readonly neo4j: string;
  /** What the embedded store advises. */
  readonly advice: RegExp;
  /** Runs on both stores. */
  readonly portable: string;
  readonly rows: readonly (readonly unknown[])[];
}

const ANA = "(a:Person {id: 'person/ana'})";

/** docs/cypher.md shows these lines; the store contract runs each form and each portable form on every store. */
// prettier-ignore
export const DIALECT_TABLE: readonly DialectLine[] = [
  {
    form: 'label alternation',
    neo4j: 'MATCH (n:Person|Country) RETURN count(n) AS c',
    advice: /write \(n:A\|B\) as \(n\) … WHERE n:A OR n:B/,
    portable: 'MATCH (n) WHERE n:Person OR n:Country RETURN count(n) AS c',
    rows: [[4]],
  },
  {
    form: 'part of a collected list',
    neo4j: 'MATCH (n:Person) WITH n ORDER BY n.id RETURN collect(n.id)[0..1] AS ids',
    advice: /write RETURN collect\(x\)\[0\.\.3\] as WITH collect\(x\) AS list RETURN list\[0\.\.3\]/,
    portable: 'MATCH (n:Person) WITH n ORDER BY n.id WITH collect(n.id) AS ids RETURN ids[0..1] AS ids',
    rows: [[['person/ana']]],
  },
  {
    form: 'inline WHERE',
    neo4j: "MATCH (n:Person WHERE n.name = 'Ana Silva') RETURN n.id",
    advice: /write \(n:Label WHERE …\) as/,
    portable: "MATCH (n:Person) WHERE n.name = 'Ana Silva' RETURN n.id",
    rows: [['person/ana']],
  },
  {
    form: 'quantified path',
    neo4j: `MATCH ${ANA}-[:CRITICIZES]->{1,3}(b) RETURN b.id`,
    advice: /-\[:TYPE\*1\.\.3\]->/,
    portable: `MATCH ${ANA}-[:CRITICIZES*1..3]->(b:Entity) RETURN b.id ORDER BY b.id`,
    rows: [['person/boris'], ['person/chen'], ['person/chen']],
  },
  {
    form: 'SHORTEST',
    neo4j: `MATCH p = SHORTEST 1 ${ANA}-[:CRITICIZES]->+(b:Person {id: 'person/chen'}) RETURN length(p)`,
    advice: /shortestPath/,
    portable: `MATCH p = shortestPath(${ANA}-[:CRITICIZES*..5]->(b:Person {id: 'person/chen'})) RETURN length(p) AS length`,
    rows: [[1]],
  },
  {
    form: 'COLLECT subquery',
    neo4j: `MATCH ${ANA} RETURN COLLECT { MATCH (a)-[:CRITICIZES]->(m) RETURN m.id } AS l`,
    advice: /pattern comprehension/,
    portable: `MATCH ${ANA} RETURN size([(a)-[:CRITICIZES]->(m) | m.id]) AS l`,
    rows: [[2]],
  },
  {
    form: 'aggregate without a name',
    neo4j: 'MATCH (n:Person)-[:CRITICIZES]->(m) RETURN n, count(m)',
    advice: /name the aggregate: write count\(m\) AS countOf/,
    portable: 'MATCH (n:Person)-[:CRITICIZES]->(m) WITH n, count(m) AS c RETURN n.id, c ORDER BY n.id',
    rows: [['person/ana', 2], ['person/boris', 1]],
  },
  {
    form: 'negated label',
    neo4j: 'MATCH (n:Entity&!Person) RETURN count(n) AS c',
    advice: /write \(n:A&B\) as \(n:A:B\), \(n:!A\) as/,
    portable: 'MATCH (n:Entity) WHERE NOT n:Person RETURN count(n) AS c',
    rows: [[2]],
  },
  {
    form: 'full-text index',
    neo4j: "CALL db.index.fulltext.queryNodes('newsgraph_names', 'silva') YIELD node RETURN node.id AS id",
    advice: /use `newsgraph search`/,
    portable: "MATCH (n:Entity) WHERE n.name =~ '(?i).*silva.*' RETURN n.id AS id",
    rows: [['person/ana']],
  },
];
