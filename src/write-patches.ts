import type { GraphPatch } from '../graph/model/patch';
import type { ApplyResult, GraphStore } from '../graph/stores/store';

/** A batch is full at so many articles, or at so much text: a store writes it within a moment. */
const MOST_ARTICLES = 20;
const MOST_TEXT = 200_000;

export interface WriteListeners {
  /** Told the ids of those that are safe, and what the store says of their batch. */
  readonly onStored?: (ids: readonly string[], result: ApplyResult) => void | Promise<void>;
  /** An article that the store refuses is set aside, and its neighbours are written; without this, it ends the run. */
  readonly onRefused?: (patch: GraphPatch, reason: Error) => void;
}

/**
 * Writes patches in batches, in order, one being written while the next comes together. When the store fails, what was
 * written before is safe; when no further patch can be had, what was not yet handed to the store is dropped.
 */
export const writePatches = async (
  patches: AsyncIterable<GraphPatch>,
  store: GraphStore,
  { onStored, onRefused }: WriteListeners = {},
): Promise<ApplyResult> => {
  const total = { articles: 0, nodes: 0, edges: 0 };
  const write = async (batch: readonly GraphPatch[]): Promise<void> => {
    const refused = new Set<string>();
    const setAside = (patch: GraphPatch, reason: Error): void => {
      refused.add(patch.article.id);
      onRefused?.(patch, reason);
    };
    const result = await store.apply(batch, onRefused && setAside);
    total.articles += result.articles;
    total.nodes += result.nodes;
    total.edges += result.edges;
    await onStored?.(
      batch.map(({ article }) => article.id).filter((id) => !refused.has(id)),
      result,
    );
  };
  await store.ensureSchema();
  let batch: GraphPatch[] = [];
  let text = 0;
  let writing: Promise<void> = Promise.resolve();
  const writeNext = async (): Promise<void> => {
    await writing;
    writing = write(batch);
    // Told where it is waited for; until then it is not unheard.
    writing.catch(() => undefined);
    batch = [];
    text = 0;
  };
  try {
    for await (const patch of patches) {
      batch.push(patch);
      text += patch.article.text.length;
      if (batch.length >= MOST_ARTICLES || text >= MOST_TEXT) await writeNext();
    }
    if (batch.length > 0) await writeNext();
  } finally {
    await writing;
  }
  return total;
};
