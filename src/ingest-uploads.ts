import type { GraphStore } from '../graph/stores/store';
import { notStored } from './ingest-files';
import type { ReadingPool } from './reading/open-reading';
import { readPatches, type Raw } from './reading/read-patches';

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

/** Reads files that were handed in into a store, and tells of each article in their order as soon as it is written. */
export async function* ingestUploads(
  files: AsyncIterable<Raw>,
  reading: ReadingPool,
  store: GraphStore,
): AsyncGenerator<UploadEvent> {
  for await (const found of readPatches(files, reading)) {
    for (const one of found) {
      if ('quarantined' in one) {
        yield { kind: 'quarantined', ...one.quarantined };
        continue;
      }
      const { id, title, source = id } = one.patch.article;
      let reason: string | undefined;
      const { articles, nodes, edges } = await store.apply([one.patch], (_, { message }) => (reason = message));
      if (reason !== undefined) yield { kind: 'quarantined', source, reason: notStored(reason) };
      else yield { kind: 'stored', source, article: id, title, isNew: articles > 0, nodes, edges };
    }
  }
}
