import { limitRows } from '../../../graph/stores/limit-rows';

test.each([
  ['MATCH (n) RETURN n', 'MATCH (n) RETURN n\nLIMIT 11'],
  ['MATCH (n) RETURN n ORDER BY n.id SKIP 5 ; // all\n', 'MATCH (n) RETURN n ORDER BY n.id SKIP 5\nLIMIT 11'],
  ["MATCH (n) WHERE n.name = 'LIMIT 5' RETURN n", "MATCH (n) WHERE n.name = 'LIMIT 5' RETURN n\nLIMIT 11"],
  [
    'MATCH (n) WITH n LIMIT 3 MATCH (n)-[r]->(m) RETURN m',
    'MATCH (n) WITH n LIMIT 3 MATCH (n)-[r]->(m) RETURN m\nLIMIT 11',
  ],
  [
    'MATCH (n) CALL (n) { MATCH (m) RETURN m LIMIT 1 } RETURN m',
    'MATCH (n) CALL (n) { MATCH (m) RETURN m LIMIT 1 } RETURN m\nLIMIT 11',
  ],
])('a LIMIT is put behind %s', (cypher, limited) => expect(limitRows(cypher, 11)).toBe(limited));

test.each([
  'MATCH (n) RETURN n LIMIT 3',
  'MATCH (n) RETURN n SKIP 1 limit $most;',
  'MATCH (n) RETURN n.id AS id UNION MATCH (m) RETURN m.id AS id',
  'EXPLAIN MATCH (n) RETURN n',
  'CALL db.labels()',
  'SHOW INDEXES',
  '',
])('%s stays as it is', (cypher) => expect(limitRows(cypher, 11)).toBe(cypher));
