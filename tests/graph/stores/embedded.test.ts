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
  refuses: {
    'label alternation': /InputError: line 1, column \d+: .*write \(n:A\|B\) as \(n\) … WHERE n:A OR n:B/,
    'inline WHERE': /InputError: line 1, column \d+: .*write \(n:Label WHERE …\) as/,
    'quantified path': /InputError: line 1, column \d+: .*-\[:TYPE\*1\.\.3\]->/,
    SHORTEST: /InputError: line 1, column \d+: .*shortestPath/,
    'COLLECT subquery': /InputError: line 1, column \d+: .*pattern comprehension/,
    'aggregate without a name': /InputError: name the aggregate: write count\(m\) AS countOf/,
  },
});

testFormat(
  'embedded',
  () => `embedded:${join(folder, 'format', 'graph')}`,
  () => ({}),
);
