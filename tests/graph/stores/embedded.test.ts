import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../graph/stores/embedded';
import { testStore } from '../../contracts/store';
import { testFormat } from '../../contracts/store-format';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-embedded-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

testStore('embedded', async () => openEmbedded(join(folder, String((count += 1)), 'graph.grafeo')), {
  refuses: true,
});

testFormat(
  'embedded',
  () => `embedded:${join(folder, 'format', 'graph')}`,
  () => ({}),
);
