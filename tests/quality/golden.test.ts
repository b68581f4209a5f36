import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateFolder } from '../../src/evaluate/evaluate-folder';
import { loadKnowledge } from '../../src/load-knowledge';

/** Scores on the golden texts may rise, and frozen.json with them; they do not fall below it. */
const frozen = JSON.parse(readFileSync(join(__dirname, 'frozen.json'), 'utf8')) as Record<
  string,
  Record<string, number>
>;
const knowledge = loadKnowledge();

test('articles: entities, statements with their speakers, relations', () => {
  const { entities, statements, speakersRight, relations } = evaluateFolder('tests/golden/articles', knowledge);
  expect(relations.right).toBeGreaterThanOrEqual(frozen.articles!.relationsRight!);
  expect(relations.right / relations.predicted).toBeGreaterThanOrEqual(frozen.articles!.relationPrecision!);
  expect(statements.found).toBeGreaterThanOrEqual(frozen.articles!.statementsFound!);
  expect(speakersRight).toBeGreaterThanOrEqual(frozen.articles!.speakersRight!);
  expect(entities.right).toBeGreaterThanOrEqual(frozen.articles!.entitiesRight!);
});

test('sentences: relations of every type', () => {
  const { relations } = evaluateFolder('tests/golden/relations', knowledge);
  expect(relations.right).toBeGreaterThanOrEqual(frozen.sentences!.relationsRight!);
  expect(relations.right / relations.predicted).toBeGreaterThanOrEqual(frozen.sentences!.relationPrecision!);
});
