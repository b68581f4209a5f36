import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import { medianTime, report } from './measure';
import { generatedPatches } from './stores';

const RECORDS = 1_000_000;
const SLICE = 1_000;
/** So many articles the graph holds when one is taken out. */
const LARGE = 10_000;

/** The embedded store, with its indexes, from empty to a million nodes and edges; and a removal from a large graph. */
export const benchSustained = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const store = await openStore(`embedded:${join(folder, 'graph')}`);
  const patches = generatedPatches(LARGE * 2);
  try {
    let [at, records, busy, slowest] = [0, 0, 0, Infinity];
    while (records < RECORDS || at < LARGE) {
      const started = performance.now();
      const { nodes, edges } = await store.apply(patches.slice(at, at + SLICE));
      const seconds = (performance.now() - started) / 1_000;
      busy += seconds;
      records += nodes + edges;
      at += SLICE;
      slowest = Math.min(slowest, (nodes + edges) / seconds);
      if (at === LARGE) {
        let next = 0;
        const removal = await medianTime(21, () => store.remove(patches[(next += 97)]!.article.id));
        report(`embedded: removal from ${LARGE} articles`, removal, 'ms');
      }
    }
    report(`embedded: nodes and edges to ${records}`, records / busy, 'records/s');
    report(`embedded: slowest ${SLICE} articles on the way`, slowest, 'records/s');
    report('embedded: memory at the end', process.memoryUsage().rss / 1e6, 'MB');
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
