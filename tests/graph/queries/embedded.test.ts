import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import { testQueries } from '../../contracts/queries';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));

testQueries(
  'the embedded store',
  () => openStore(`embedded:${join(folder, 'graph')}`),
  () => rmSync(folder, { recursive: true }),
);
