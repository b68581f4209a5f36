import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { StoreError } from '../../../graph/model/errors';
import { openEmbedded } from '../../../graph/stores/embedded';
import { openEmbeddedReader } from '../../../graph/stores/embedded-reader';
import { generatedPatches } from '../../bench/stores';
import { dumpText } from '../../contracts/store';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('makes the folders of its path, and finds everything again after closing', async () => {
  const path = join(folder, 'deep/down/graph');
  const store = openEmbedded(path);
  await store.apply(generatedPatches(3));
  const before = await dumpText(store);
  await store.close();
  await expect(store.query('RETURN 1')).rejects.toThrow(/is closed; open it again$/);
  const again = openEmbedded(path);
  expect(await dumpText(again)).toBe(before);
  expect((await again.apply(generatedPatches(3))).articles).toBe(0);
  await again.close();
});

test('a folder holds its graph inside', async () => {
  const store = openEmbedded(folder);
  await store.apply(generatedPatches(1));
  await store.close();
  const inside = openEmbedded(join(folder, 'graph.grafeo'));
  expect((await inside.apply(generatedPatches(1))).articles).toBe(0);
  await inside.close();
});

test('a question leaves nothing beside the graph or among the temporary files', async () => {
  const path = join(folder, 'graph');
  const store = openEmbedded(path);
  await store.apply(generatedPatches(1));
  await store.close();
  const named = join(folder, `asked-${process.pid}`);
  const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`grafeo-${basename(named)}-`));

  renameSync(path, named);
  const reader = openEmbeddedReader(named);
  expect((await reader.query('MATCH (a:Article) RETURN a.id ORDER BY a.id')).rows).toHaveLength(1);
  await reader.close();
  expect(readdirSync(folder)).toEqual([basename(named)]);
  expect(left()).toEqual([]);
});

test('a second process is told who holds it', async () => {
  const path = join(folder, 'graph');
  const store = openEmbedded(path);
  const script = `require('ts-node').register({ transpileOnly: true });
    try { require(${JSON.stringify(resolve('graph/stores/embedded.ts'))}).openEmbedded(${JSON.stringify(path)}); }
    catch (error) { console.log(error.name + ': ' + error.message); }`;
  const said = execFileSync('node', ['-e', script], { encoding: 'utf8' });
  expect(said).toMatch(/^StoreError: embedded:.* is open in another process \(is `newsgraph serve` running\?\); .*\n$/);
  await store.close();
});

test('a killed writer leaves whole articles only', async () => {
  const path = join(folder, 'graph');
  const script = `require('ts-node').register({ transpileOnly: true });
    const { openEmbedded } = require(${JSON.stringify(resolve('graph/stores/embedded.ts'))});
    const { generatedPatches } = require(${JSON.stringify(resolve('tests/bench/stores.ts'))});
    const store = openEmbedded(${JSON.stringify(path)});
    (async () => { for (const [at, patch] of generatedPatches(1000).entries()) { await store.apply([patch]); if (at === 25) process.kill(process.pid, 'SIGKILL'); } })();`;
  expect(() => execFileSync('node', ['-e', script], { stdio: 'pipe' })).toThrow();
  const store = openEmbedded(path);
  const patches = generatedPatches(30);
  const stored = (await store.query('MATCH (a:Article) RETURN a.id')).rows.length;
  expect(stored).toBeGreaterThan(0);
  const healed = await store.apply(patches);
  expect(healed.articles).toBe(30 - stored);
  const fresh = openEmbedded(join(folder, 'fresh'));
  await fresh.apply(patches);
  expect(await dumpText(store)).toBe(await dumpText(fresh));
  await store.close();
  await fresh.close();
});

test('says what is wrong with a path', () => {
  writeFileSync(join(folder, 'letter'), 'Dear database, this is no graph at all.');
  expect(() => openEmbedded(join(folder, 'letter'))).toThrow(/cannot be read as a graph .*; name another path/);
  expect(() => openEmbedded(join(folder, 'letter/graph'))).toThrow(StoreError);
});

test('gives a slow query up', async () => {
  const store = openEmbedded(join(folder, 'graph'));
  // Slow enough for a deadline of a millisecond, and done soon after: the engine cannot be stopped.
  const slow = store.query(
    'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 3) AS c RETURN count(*) AS n',
    { timeoutMs: 1 },
  );
  await expect(slow).rejects.toThrow(
    'the query took longer than 0.001 s; narrow it (a label, a LIMIT) or allow more time',
  );
  await store.close();
});

test('builds no more rows than are wanted', async () => {
  const store = openEmbedded(join(folder, 'graph'));
  await store.query('UNWIND range(1, 5000) AS i CREATE (:A {id: i})', { write: true });
  // Whole, these 25 million rows would take longer than a query may.
  const { rows, truncated } = await store.query('MATCH (a:A) MATCH (b:A) RETURN a.id AS a, b.id AS b', { maxRows: 7 });
  expect([rows.length, truncated]).toEqual([7, true]);
  expect((await store.query('MATCH (a:A) WHERE a.id < 8 RETURN a.id AS a', { maxRows: 7 })).truncated).toBe(false);
  await store.close();
});

test('says how to narrow what is too wide for the engine, and lives on', async () => {
  const store = openEmbedded(join(folder, 'graph'));
  const write = { write: true };
  await store.query('CREATE (:H {id: 0}) WITH 1 AS x UNWIND range(1, 300) AS i CREATE (:A {id: i})', write);
  await store.query('MATCH (h:H) MATCH (a:A) CREATE (h)-[:X]->(a)', write);
  await store.query('MATCH (a:A) MATCH (b:A) CREATE (a)-[:Y]->(b)', write);
  const wide = store.query('MATCH (h:H)-[:X]->(m)-[:Y]->(k) WHERE k.id > 5 RETURN count(*) AS c');
  await expect(wide).rejects.toThrow(/^too much in between for the embedded store; label every node/);
  const labelled = await store.query('MATCH (h:H)-[:X]->(m:A)-[:Y]->(k:A) WHERE k.id > 5 RETURN count(*) AS c');
  expect(labelled.rows).toEqual([[300 * 295]]);
  await store.close();
});
