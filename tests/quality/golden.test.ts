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

test.each(['articles', 'unseen', 'later', 'newest'])(
  '%s: entities, statements with their speakers, relations',
  (folder) => {
    const { entities, statements, speakersRight, relations } = evaluateFolder(`tests/golden/${folder}`, knowledge);
    const least = frozen[folder]!;
    expect(relations.right).toBeGreaterThanOrEqual(least.relationsRight!);
    expect(relations.right / relations.predicted).toBeGreaterThanOrEqual(least.relationPrecision!);
    expect(statements.found).toBeGreaterThanOrEqual(least.statementsFound!);
    expect(speakersRight).toBeGreaterThanOrEqual(least.speakersRight!);
    expect(entities.right).toBeGreaterThanOrEqual(least.entitiesRight!);
  },
);

test.each([
  ['sentences', 'relations'],
  ['rare', 'rare'],
])('%s: relations of every type', (name, folder) => {
  const { relations } = evaluateFolder(`tests/golden/${folder}`, knowledge);
  expect(relations.right).toBeGreaterThanOrEqual(frozen[name]!.relationsRight!);
  expect(relations.right / relations.predicted).toBeGreaterThanOrEqual(frozen[name]!.relationPrecision!);
});
