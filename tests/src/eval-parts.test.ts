import { evaluateFolder } from '../../src/evaluate/evaluate-folder';
import { partOf, parts } from '../../src/evaluate/part-of';
import { loadKnowledge } from '../../src/load-knowledge';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const annotated = JSON.stringify({
  text: 'Ana Ruiz criticized Peru on Friday.\n',
  entities: [
    { id: 'ana', type: 'Person', name: 'Ana Ruiz' },
    { id: 'peru', type: 'Country', name: 'Peru' },
  ],
  statements: [],
  relations: [{ type: 'CRITICIZES', from: 'ana', to: 'peru' }],
});

const names = Array.from({ length: 12 }, (_, number) => `article-${number}`);
const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`${name}.json`, annotated])));

test('an article belongs to one part by its name, half of all to that which may be read', () => {
  const many = Array.from({ length: 4000 }, (_, number) => partOf(`article-${number}`));
  const share = (part: string): number => many.filter((one) => one === part).length / many.length;
  expect(share('read')).toBeCloseTo(0.5, 1);
  expect(share('check')).toBeCloseTo(0.25, 1);
  expect(share('last')).toBeCloseTo(0.25, 1);
});

test('parts are scored apart and together make the whole', () => {
  const knowledge = loadKnowledge();
  const wanted = (part?: (typeof parts)[number]): number => evaluateFolder(folder, knowledge, part).relations.wanted;
  for (const part of parts) expect(wanted(part)).toBe(names.filter((name) => partOf(name) === part).length);
  expect(wanted()).toBe(names.length);
});

test('what went wrong is listed of the part to read alone', async () => {
  const asked = await runCli(['eval', folder, '--part', 'check', '--faults']);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toMatch(/part "check" is not to be looked at/);
});
