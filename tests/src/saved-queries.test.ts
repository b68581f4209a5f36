import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { readQuery } from '../../src/saved-queries';
import { samplePatch } from '../graph/queries/sample-graph';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
let store: GraphStore;

beforeAll(async () => {
  store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.ensureSchema();
  await store.apply([samplePatch('one', '2024-01-01')]);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const ask = async (name: string, params: Record<string, unknown> = {}) =>
  (await store.query(readQuery(name, params).cypher, { params })).rows;

it('answers who leads and who criticizes', async () => {
  expect((await ask('who-leads-what'))[0]!.slice(0, 2)).toEqual(['Ana Silva', 'Blue Party']);
  expect((await ask('who-criticizes-whom'))[0]).toEqual([
    'Ana Silva',
    'CRITICIZES',
    'Boris Ode',
    'asserted',
    'Ana Silva, the head of the Blue Party, criticized Boris Ode on Friday.',
  ]);
});

it('gives the facts of one entity both ways', async () => {
  const rows = await ask('facts-of', { name: 'Blue Party' });
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['to', 'LEADS', 'Ana Silva'],
    ['from', 'SUPPORTS', 'Carl Ray'],
  ]);
});

it('says what a missing parameter is', () => {
  expect(() => readQuery('between', { one: 'Ana Silva' })).toThrow(
    'Query between needs --param other=… (a name, an alias or an id).',
  );
});
