import { join } from 'node:path';
import { readSuites } from '../../src/evaluate/read-suite';
import { scoreSuite } from '../../src/evaluate/score-suite';
import { suiteTable } from '../../src/evaluate/suite-table';
import { loadKnowledge } from '../../src/load-knowledge';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const lines = (...records: object[]): string => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
const end = (text: string) => [{ text, code: '' }];

const plover = lines(
  { id: 'P-1', text: 'Peru condemned Chile on Friday.', event: 'ACCUSE', source: end('Peru'), target: end('Chile') },
  { id: 'P-2', text: 'Peru condemned Chile.', event: 'ACCUSE', source: end('Chile'), target: end('Peru') },
  { id: 'P-3', text: 'It rained in Lima.', event: 'AID', source: end('Peru'), target: [] },
);

// Codes of WEIS: 122 is criticism. "Zamunda" is nowhere but in the records.
const petrarch = lines(
  { id: 'Q-1', text: 'Zamunda criticized Wadiya.', date: '19950101', events: [['ZAM', '122', 'WAD']] },
  { id: 'Q-2', text: 'Zamunda frowned at Wadiya.', date: '19950101', events: [['ZAM', '907', 'WAD']] },
);

const folder = temporaryFolder({ 'gsr.jsonl': plover, 'units.jsonl': petrarch });
const knowledge = loadKnowledge();

test('what somebody says can be the event', () => {
  const records = lines(
    { id: 'P-1', text: 'Ana Ruiz demanded early elections.', event: 'REQUEST', source: end('Ana Ruiz'), target: [] },
    { id: 'P-2', text: 'Ana Ruiz demanded early elections.', event: 'REQUEST', source: end('Ana Ruiz'), target: end('Peru') },
    { id: 'P-3', text: 'Ana Ruiz said that the sea was calm.', event: 'AID', source: end('Ana Ruiz'), target: [] },
  ); // prettier-ignore
  const [suite] = readSuites(temporaryFolder({ 'said.jsonl': records }), 'plover');
  expect(scoreSuite(suite!, knowledge)).toMatchObject({ found: 2, endsRight: 1, given: 2 });
});

test('a PLOVER suite counts categories, ends and what is answered', () => {
  const [suite] = readSuites(folder, 'plover');
  const score = scoreSuite(suite!, knowledge);
  expect(score).toMatchObject({
    sentences: 3,
    events: 3,
    found: 2,
    endsRight: 1,
    answered: 2,
    given: 2,
    givenRight: 2,
  });
  expect(score.faults.map((fault) => fault.split(' ')[0])).toEqual(['ends', 'missed']);
  expect(suiteTable(score)).toMatch(/category found +66\.7 \(2\/3\)/);
});

test('a PETRARCH suite brings its own countries and codes of WEIS', () => {
  const [suite] = readSuites(folder, 'petrarch');
  const score = scoreSuite(suite!, knowledge);
  // The code 907 is none of WEIS and asks for nothing.
  expect(score).toMatchObject({ sentences: 2, events: 1, found: 1, foundAsWritten: 0 });
});

test('the command recognises suites by their shape', async () => {
  const { code, stdout } = await runCli(['eval', folder, '--json']);
  expect(code).toBe(0);
  const scores = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string });
  expect(scores.map(({ kind }) => kind)).toEqual(['plover', 'petrarch']);
});

describe('a suite that cannot be read is told in one line', () => {
  test.each([
    ['no such folder', join(folder, 'elsewhere'), /elsewhere: no such file or folder/],
    ['no suite in it', temporaryFolder({ 'a.jsonl': '{"text":"x"}\n' }), /no suite \(\*\.jsonl/],
    ['a line that is not JSON', temporaryFolder({ 'a.jsonl': `${plover}{"id"\n` }), /line 4 is not JSON/],
    ['a record of another shape', temporaryFolder({ 'a.jsonl': `${plover}{"id":"P-4"}\n` }), /record 4/],
  ])('%s', (_, path, message) => {
    expect(() => readSuites(path)).toThrow(message);
  });
});
