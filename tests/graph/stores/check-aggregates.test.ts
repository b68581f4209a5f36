import { InputError } from '../../../graph/model/errors';
import { checkAggregates } from '../../../graph/stores/check-aggregates';

describe('checkAggregates', () => {
  test.each([
    'MATCH (n)--(m) RETURN n, count(m)',
    'MATCH (n)-[r]-(m) RETURN sum(m.x) + 1, r',
    'MATCH (n) RETURN n AS node, collect (n.x) ORDER BY n.x',
  ])('refuses %s', (cypher) => {
    expect(() => checkAggregates(cypher)).toThrow(InputError);
  });

  test.each([
    'MATCH (n)--(m) RETURN n, count(m) AS c',
    'MATCH (n)--(m) RETURN n.name, count(m)',
    'MATCH (n) RETURN count(n)',
    "MATCH (n) RETURN n, 'count(m)'",
    'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
  ])('takes %s', (cypher) => {
    expect(checkAggregates(cypher)).toBeUndefined();
  });
});
