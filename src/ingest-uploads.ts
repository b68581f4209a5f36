import type { GraphStore } from '../graph/stores/store';
import type { Article } from '../ingest/analysis';
import { readerFor, readers } from '../ingest/readers';
import type { RawArticle } from '../ingest/readers/reader';

/** What became of one article, or of a file that holds none. */
export type UploadEvent =
  | {
      readonly kind: 'stored';
      readonly source: string;
      readonly article: string;
      readonly title: string;
      /** False when the graph had it already, word for word. */
      readonly isNew: boolean;
      readonly nodes: number;
      readonly edges: number;
    }
  | { readonly kind: 'quarantined'; readonly source: string; readonly reason: string };

/** Reads files that were handed in into a store, one at a time, and tells of each as soon as it is written. */
export async function* ingestUploads(files: readonly RawArticle[], store: GraphStore): AsyncGenerator<UploadEvent> {
  const { loadKnowledge } = require('./load-knowledge') as typeof import('./load-knowledge');
  const { buildGraph } = require('./build-graph') as typeof import('./build-graph');
  const knowledge = loadKnowledge();
  for (const file of files) {
    const reader = readerFor(file.source) ?? readers[0]!;
    for (const reading of await reader.read(file)) {
      if ('quarantined' in reading) {
        yield { kind: 'quarantined', ...reading.quarantined };
        continue;
      }
      const { article } = reading;
      let fault: Error | undefined;
      // Lets other requests be answered: reading an article is one long turn.
      await new Promise((heard) => setImmediate(heard));
      const written = await buildGraph(only(article), knowledge, store, (_, error) => (fault = error));
      const { source = file.source, id, title } = article;
      if (fault)
        yield { kind: 'quarantined', source, reason: `could not be read (${fault.message}); please report it` };
      else
        yield {
          kind: 'stored',
          source,
          article: id,
          title,
          isNew: written.articles > 0,
          nodes: written.nodes,
          edges: written.edges,
        };
    }
  }
}

async function* only(article: Article): AsyncGenerator<Article> {
  yield article;
}
