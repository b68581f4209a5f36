import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import type { Article } from '../../ingest/analysis';
import { buildGraph } from '../../src/build-graph';
import { loadKnowledge } from '../../src/load-knowledge';
import { medianTime, report } from './measure';
import { sampleArticles } from './sample-articles';

async function* each(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

/** The samples into a new embedded graph, and once more into the same. */
export const benchIngest = async (): Promise<void> => {
  const knowledge = loadKnowledge();
  const articles = await sampleArticles();
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  let graph = 0;
  const build = async () => {
    const store = await openStore(`embedded:${join(folder, String(graph))}`);
    await buildGraph(each(articles), knowledge, store);
    await store.close();
  };
  try {
    const first = await medianTime(5, () => {
      graph += 1;
      return build();
    });
    report(`ingest ${articles.length} samples, embedded`, first, 'ms');
    report('ingest them again, nothing changes', await medianTime(5, build), 'ms');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
