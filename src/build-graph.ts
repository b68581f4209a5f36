import type { GraphPatch } from '../graph/model/patch';
import type { ApplyResult, GraphStore } from '../graph/stores/store';
import type { Article } from '../ingest/analysis';
import type { Knowledge } from '../ingest/knowledge';
import { toPatch } from '../ingest/patch/to-patch';
import { readArticle } from '../ingest/pipeline';

const BATCH = 20;

/**
 * The whole program: read each article, turn what it says into a patch, write patches in batches, one being written
 * while the next is read. An article that the reader or the store stumbles over goes to `onFault` and stops no other;
 * `onStored` is told the ids of those that are safe. When the store fails, what was written before is safe.
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
  const write = async (batch: readonly GraphPatch[]): Promise<void> => {
    const refused = new Set<string>();
    const result = await store.apply(batch, ({ article }, error) => {
      refused.add(article.id);
      onFault(article, new Error(`the store refuses it: ${error.message}`, { cause: error }));
    });
    total.articles += result.articles;
    total.nodes += result.nodes;
    total.edges += result.edges;
    await onStored(batch.map(({ article }) => article.id).filter((id) => !refused.has(id)));
  };
  await store.ensureSchema();
  let batch: GraphPatch[] = [];
  let writing: Promise<void> = Promise.resolve();
  const writeNext = async (): Promise<void> => {
    await writing;
    writing = write(batch);
    // Told where it is waited for; until then it is not unheard.
    writing.catch(() => undefined);
    batch = [];
  };
  try {
    for await (const article of articles) {
      try {
        batch.push(toPatch(readArticle(article, knowledge), knowledge));
      } catch (error) {
        onFault(article, error as Error);
      }
      if (batch.length >= BATCH) await writeNext();
    }
    if (batch.length > 0) await writeNext();
  } finally {
    await writing;
  }
  return total;
};
