import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../graph/stores/embedded';
import { openMemory } from '../../../graph/stores/memory';
import { testOneGraph } from '../../contracts/one-graph';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-identity-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('in memory: any order of articles, decisions and undoing gives the graph of what is left', async () => {
  await testOneGraph(async () => openMemory(), 500);
});

test('embedded: any order of articles, decisions and undoing gives the graph of what is left', async () => {
  await testOneGraph(async () => openEmbedded(join(folder, String((count += 1)), 'graph.grafeo')), 300);
}, 600_000);
