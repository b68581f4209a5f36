import type { GraphPatch } from '../graph/model/patch';
import type { ApplyResult, GraphStore } from '../graph/stores/store';
import type { Article } from '../ingest/analysis';
import type { Knowledge } from '../ingest/knowledge';
import { toPatch } from '../ingest/patch/to-patch';
import { readArticle } from '../ingest/pipeline';

const BATCH = 20;

/**
 * The whole program: read each article, turn what it says into a patch, write patches in batches. An article that the
 * reader stumbles over goes to `onFault` and stops no other; `onStored` is told the ids of those that are safe.
 */
export const buildGraph = async (
  articles: AsyncIterable<Article>,
  knowledge: Knowledge,
  store: GraphStore,
  onFault: (article: Article, error: Error) => void = (_, error) => {
    throw error;
  },
  onStored: (ids: readonly string[]) => void | Promise<void> = () => undefined,
): Promise<ApplyResult> => {
  const total = { articles: 0, nodes: 0, edges: 0 };
  let batch: GraphPatch[] = [];
  const write = async (): Promise<void> => {
    const result = await store.apply(batch);
    total.articles += result.articles;
    total.nodes += result.nodes;
    total.edges += result.edges;
    await onStored(batch.map(({ article }) => article.id));
    batch = [];
  };
  await store.ensureSchema();
  for await (const article of articles) {
    try {
      batch.push(toPatch(readArticle(article, knowledge), knowledge));
    } catch (error) {
      onFault(article, error as Error);
    }
    if (batch.length >= BATCH) await write();
  }
  if (batch.length > 0) await write();
  return total;
};
