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
    ["// harmless\rLOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'LOAD CSV'],
    ['STOP DATABASE neo4j', 'STOP DATABASE'],
    ['ALTER USER neo4j SET PASSWORD $p', 'ALTER'],
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
  ])('reads: %s', (cypher) => {
    expect(refusalOf(cypher)).toBeUndefined();
  });
});
