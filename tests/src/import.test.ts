import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonl } from '../../graph/exports/jsonl';
import { digestOf } from '../../graph/queries';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { exportSource } from '../../src/export-source';
import { openGraphLines } from '../../src/graph-lines';
import { importGraph } from '../../src/import-graph';
import { loadOntology } from '../../src/load-knowledge';
import { writeWhole } from '../../src/write-whole';
import { hostilePatch } from '../graph/exports/hostile-graph';
import { samplePatch } from '../graph/queries/sample-graph';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const patches = [samplePatch('a0', '2024-01-01'), samplePatch('a1', '2024-01-02'), hostilePatch];
const folder = temporaryFolder();
const file = join(folder, 'graph.jsonl');
const opened: GraphStore[] = [];
const stores = mkdtempSync(join(tmpdir(), 'newsgraph-'));

const newStore = async (given: typeof patches = []): Promise<GraphStore> => {
  const store = await openStore(`embedded:${join(stores, String(opened.length))}`);
  opened.push(store);
  await store.ensureSchema();
  await store.apply(given);
  return store;
};
const write = async (store: GraphStore, path: string, selection = {}) =>
  writeWhole(path, jsonl.write(await exportSource(store, loadOntology(), selection)));
const read = async (path: string, store: GraphStore) => importGraph(store, await openGraphLines(path));
/** A file that differs from the good one. */
const changed = (change: (lines: string[]) => string[]): string => {
  const path = join(temporaryFolder(), 'changed.jsonl');
  writeFileSync(path, `${change(readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n')}\n`);
  return path;
};

let whole: GraphStore;
beforeAll(async () => {
  whole = await newStore(patches);
  await write(whole, file);
});
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  rmSync(stores, { recursive: true, force: true });
});

it('gives the same digest, and a graph that goes on: an article that is removed leaves what it would have left', async () => {
  const store = await newStore();
  expect(await read(file, store)).toEqual(await digestOf(whole.dump()));
  expect(await store.apply(patches)).toMatchObject({ articles: 0 });
  await store.remove('article/a0');
  expect(await digestOf(store.dump())).toEqual(await digestOf((await newStore(patches.slice(1))).dump()));
});

it('brings decisions along: the same graph, which they go on to shape, and each can be taken back', async () => {
  const said = { by: 'an editor', when: '2026-01-01T00:00:00.000Z' };
  const later = { ...said, when: '2026-01-02T00:00:00.000Z' };
  const decided = await newStore(patches);
  const [ana, boris, carl] = ['person/ana-silva', 'person/boris-ode', 'person/carl-ray'] as const;
  const decisions = await decided.decide([
    { kind: 'same', a: boris, b: carl, why: 'one man', ...said },
    { kind: 'different', a: ana, b: 'person/quiet', ...said },
    { kind: 'wrong', relation: `${ana}|LEADS|group/blue-party|asserted`, ...said },
  ]);
  const undecided = await digestOf(whole.dump());
  expect(await digestOf(decided.dump())).not.toEqual(undecided);
  const path = join(folder, 'decided.jsonl');
  await write(decided, path);
  const store = await newStore();
  expect(await read(path, store)).toEqual(await digestOf(decided.dump()));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect([...(await store.decisions())].sort(byId)).toEqual([...(await decided.decisions())].sort(byId));
  const copy = join(folder, 'copy.jsonl');
  await write(store, copy);
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(path, 'utf8'));
  // A further article is read as people decided, here and there.
  for (const each of [decided, store]) await each.apply([samplePatch('a3', '2024-01-03')]);
  expect(await digestOf(store.dump())).toEqual(await digestOf(decided.dump()));
  await store.remove('article/a3');
  for (const { id } of decisions) await store.decide([{ kind: 'undo', undoes: id, ...later }]);
  expect(await digestOf(store.dump())).toEqual(undecided);
});

it('reads what an earlier version wrote, which had no decisions in it', async () => {
  const path = changed(([head, ...rest]) => {
    const lines = [head!.replace('"version":2', '"version":1'), ...rest.slice(0, -1)];
    const end = JSON.parse(rest.at(-1)!) as { end: { sha256: string } };
    end.end.sha256 = createHash('sha256').update(`${lines.join('\n')}\n`).digest('hex');
    return [...lines, JSON.stringify(end)];
  });
  expect(await read(path, await newStore())).toEqual(await digestOf(whole.dump()));
});

it('goes on after it was interrupted, and changes nothing when all is there', async () => {
  const store = await newStore();
  const { node } = JSON.parse(readFileSync(file, 'utf8').split('\n')[1]!) as {
    node: { id: string; properties: object };
  };
  const properties = { id: node.id, ...node.properties };
  await store.query('CREATE (n:Article {id: $id}) SET n = $properties', {
    params: { id: node.id, properties },
    write: true,
  });
  for (let time = 0; time < 2; time += 1) expect(await read(file, store)).toEqual(await digestOf(whole.dump()));
});

it('refuses a store that holds anything else, and leaves it as it is', async () => {
  const store = await newStore([samplePatch('a2', '2024-01-03')]);
  const before = await digestOf(store.dump());
  await expect(read(file, store)).rejects.toThrow(
    /^embedded:\S+ holds article\/a2, which the file does not; import into an empty store/,
  );
  expect(await digestOf(store.dump())).toEqual(before);
});

it('reads a part of a graph, and knows that it is one', async () => {
  const path = join(folder, 'part.jsonl');
  await write(whole, path, { around: 'Ana Silva' });
  const lines = await openGraphLines(path);
  expect(lines.isWhole).toBe(false);
  expect(await importGraph(await newStore(), lines)).toEqual(lines.digest);
});

it('is a command: what one store exports another reads, and its digest is the same', async () => {
  const both = ['one', 'two'].map((name) => `embedded:${join(temporaryFolder(), name)}`) as [string, string];
  const path = join(temporaryFolder({ 'a.txt': 'Title\n\nThe president of France met Olaf Scholz.\n' }), 'graph.jsonl');
  expect((await runCli(['ingest', join(path, '../a.txt'), '--store', both[0]])).code).toBe(0);
  expect((await runCli(['export', '--format', 'jsonl', '--output', path, '--store', both[0]])).code).toBe(0);
  const imported = await runCli(['import', path, '--store', both[1]]);
  expect(imported).toEqual({ code: 0, stdout: (await runCli(['digest', '--store', both[0]])).stdout, stderr: '' });
});

it('as a command refuses a wrong file in one line, and makes no store', async () => {
  const store = join(temporaryFolder(), 'graph');
  const run = await runCli(['import', join(folder, 'none.jsonl'), '--store', `embedded:${store}`]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^newsgraph: \S+none\.jsonl is not there; [^\n]+\n$/);
  expect(existsSync(store)).toBe(false);
});

it.each<[string, () => string, RegExp]>([
  ['that is no export', () => join(temporaryFolder({ 'a.jsonl': 'hello\n' }), 'a.jsonl'), /is no export of newsgraph/],
  ['that is empty', () => join(temporaryFolder({ 'a.jsonl': '' }), 'a.jsonl'), /ends too early/],
  [
    'of a later version',
    () => changed(([head, ...rest]) => [head!.replace('"version":2', '"version":9'), ...rest]),
    /has version 9/,
  ],
  ['that is cut', () => changed((all) => all.slice(0, -3)), /ends too early: part of it is missing/],
  [
    'that misses a line',
    () => changed((all) => [...all.slice(0, 3), ...all.slice(4)]),
    /line \d+: (the file was changed|an end of)/,
  ],
  ['with a broken line', () => changed((all) => [...all.slice(0, 2), '{', ...all.slice(3)]), /line 3: this is neither/],
  ['out of order', () => changed((all) => [all[0]!, all[2]!, all[1]!, ...all.slice(3)]), /line 3: \S+ is out of order/],
  [
    'with a changed word',
    () => changed((all) => all.map((line) => line.replace('The Paper', 'The Papyr'))),
    /was changed after/,
  ],
])('refuses a file %s before anything is stored', async (_what, path, message) => {
  await expect(openGraphLines(path())).rejects.toThrow(message);
});
