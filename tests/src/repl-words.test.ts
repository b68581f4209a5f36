import { completeInput } from '../../src/repl/complete-input';
import { isComplete } from '../../src/repl/is-complete';

const words = {
  labels: ['Person', 'Place'],
  types: ['CRITICIZES', 'MEETS'],
  properties: ['name', 'published'],
  savedQueries: ['critics', 'facts-of'],
  commands: [':help', ':schema'],
  parameters: ['name'],
};

test.each([
  ['MATCH (p:P', ['Person', 'Place'], 'P'],
  ['MATCH (p:Person)-[r:', ['CRITICIZES', 'MEETS'], ''],
  ['MATCH ()-[:CRITICIZES|M', ['MEETS'], 'M'],
  ['MATCH ()-[r:MEETS]->(q:per', ['Person'], 'per'],
  ['MATCH ()-[r:MEETS]->() WHERE r.pub', ['published'], 'pub'],
  ['WHERE p.name = $n', ['name'], 'n'],
  [':sc', [':schema'], ':sc'],
  [':queries fa', ['facts-of'], 'fa'],
  ['fa', ['facts-of'], 'fa'],
  ['MATCH (n) RET', ['RETURN'], 'RET'],
])('%s is completed', (text, hits, word) => {
  expect(completeInput(text, words)).toEqual([hits, word]);
});

test.each([
  ['RETURN 1;', true],
  ['RETURN 1; // done', true],
  ['RETURN 1', false],
  ["RETURN ';", false],
  ['RETURN 1 // ;', false],
  ['facts-of', true],
  ['facts-of name="Ana Silva"', true],
  ['match (n)', false],
])('%s is complete: %s', (statement, expected) => {
  expect(isComplete(statement)).toBe(expected);
});
