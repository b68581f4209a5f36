import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import { patchOf } from '../contracts/store-patches';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const store = `embedded:${join(folder, 'graph')}`;
const long = { id: 'person/ada-b-cole', name: 'Ada B. Cole' };
const short = { id: 'person/ada-cole', name: 'Ada Cole' };
const patches = [
  patchOf('one', [long], [{ from: long.id, type: 'MEETS', to: long.id }]),
  patchOf('two', [short], [{ from: short.id, type: 'MEETS', to: short.id }]),
];
const review = (...words: string[]) => runCli(['review', ...words, '--store', store]);
const digest = async () => (await runCli(['digest', '--store', store])).stdout;

beforeAll(async () => {
  const graph = await openStore(store);
  await graph.apply(patches);
  await graph.close();
});

jest.setTimeout(180_000);

test('list, show, same, undo, export and import', async () => {
  const before = await digest();
  const { stdout: list, stderr } = await review('list');
  expect(list).toContain('person/ada-b-cole:person/ada-cole\tshort form');
  expect(stderr).toContain('1 of 1 pairs');
  const { stdout: shown } = await review('show', 'person/ada-b-cole:person/ada-cole');
  expect(shown).toContain('“Ada Cole meets Ada Cole.” The Paper: Title of two');
  expect((await review('same', 'Ada B. Cole', short.id, '--reason', 'one chair', '--by', 'Reader')).code).toBe(0);
  const joined = await digest();
  expect(joined).not.toBe(before);
  const file = join(folder, 'decisions.jsonl');
  expect((await review('export', file)).stdout).toBe('exported 1\n');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'same', by: 'Reader', why: 'one chair' });
  expect((await review('undo')).code).toBe(0);
  expect(await digest()).toBe(before);
  expect((await review('import', file)).stdout).toBe('read 1, new 0\n');
  expect((await review('list', '--decided')).stdout).toContain('taken back');
});

test.each([
  [['merge'], /There is no "review merge"; there are list, show, same/],
  [['same', 'person/ada-cole'], /Name two: newsgraph review same A B/],
  [['same', 'person/ada-cole', 'person/nobody'], /no entity has the id person\/nobody/],
  [['undo', '0123'], /there is no decision decision\/0123/],
  [['wrong', 'nothing'], /no relation has the id nothing/],
  [['show', 'person/ada-cole'], /Name a pair as review list does/],
  [['import', join(folder, 'none.jsonl')], /none\.jsonl is not there/],
])('refuses %j in one line', async (words, message) => {
  const { code, stdout, stderr } = await review(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^newsgraph: [^\n]+\n$/);
  expect(stderr).toMatch(message);
});

test('a file with one faulty line changes nothing', async () => {
  const before = await digest();
  const file = join(folder, 'faulty.jsonl');
  writeFileSync(file, '{"id":"decision/1","kind":"same","by":"x","when":"2024-01-01T00:00:00Z"}\n');
  const { code, stderr } = await review('import', file);
  expect(code).toBe(2);
  expect(stderr).toContain('faulty.jsonl, line 1: what it decides on is missing; nothing was imported');
  expect(await digest()).toBe(before);
});
