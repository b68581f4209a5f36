import type { GraphPatch } from '../graph/model/patch';
import type { ApplyResult, GraphStore } from '../graph/stores/store';
import type { Article } from '../ingest/analysis';
import type { Knowledge } from '../ingest/knowledge';
import { toPatch } from '../ingest/patch/to-patch';
import { readArticle } from '../ingest/pipeline';
import { writePatches } from './write-patches';

/**
 * The whole program: read each article, turn what it says into a patch, write patches in batches. An article that the
 * reader or the store stumbles over goes to `onFault` and stops no other; `onStored` is told the ids of those that are
 * safe. When the store fails, what was written before is safe.
 *
 * For the library: it reads here, in the caller's thread and with the caller's knowledge, and sets no limit of time or
 * memory to an article. The commands and the server do the same over `reading/`, in processes that can be ended.
 */
export const buildGraph = (
  articles: AsyncIterable<Article>,
  knowledge: Knowledge,
  store: GraphStore,
  onFault: (article: Article, error: Error) => void = (_, error) => {
    throw error;
  },
  onStored: (ids: readonly string[]) => void | Promise<void> = () => undefined,
): Promise<ApplyResult> =>
  writePatches(read(articles, knowledge, onFault), store, {
    onStored,
    onRefused: ({ article }, error) =>
      onFault(article, new Error(`the store refuses it: ${error.message}`, { cause: error })),
  });

async function* read(
  articles: AsyncIterable<Article>,
  knowledge: Knowledge,
  onFault: (article: Article, error: Error) => void,
): AsyncGenerator<GraphPatch> {
  for await (const article of articles) {
    let patch: GraphPatch;
    try {
      patch = toPatch(readArticle(article, knowledge), knowledge);
    } catch (error) {
      onFault(article, error as Error);
      continue;
    }
    yield patch;
  }
}
