import type { GraphPatch } from '../../graph/model/patch';
import type { Article } from '../../ingest/analysis';
import type { Quarantined, RawArticle } from '../../ingest/readers/reader';
import { inOrder, type Window } from './in-order';
import type { ReadingPool } from './open-reading';
import { ReadingFault } from './reading-fault';

/** What there is at one place, or why it cannot be had. */
export type Raw = RawArticle | { readonly quarantined: Quarantined };

export type ReadPatch =
  { readonly patch: GraphPatch; readonly warnings: readonly string[] } | { readonly quarantined: Quarantined };

/** Enough that no process waits for one that has a long article; text and patches of so much stay in memory. */
const WINDOW: Window = { items: 64, size: 8_000_000 };

/**
 * What the articles of each place say, in order, one list a place. An article that the reader fails on is quarantined
 * with its reason. Throws what the pool throws beside that.
 */
export const readPatches = (places: AsyncIterable<Raw>, reading: ReadingPool): AsyncIterable<readonly ReadPatch[]> =>
  inOrder(
    places,
    WINDOW,
    (raw) => ('bytes' in raw ? raw.bytes.length : 0),
    async (raw) => {
      if ('quarantined' in raw) return [raw];
      const { source } = raw;
      try {
        const found = await reading.open(raw);
        return await Promise.all(
          found.map(async (one) => ('article' in one ? readOne(one.article, one.warnings, reading) : one)),
        );
      } catch (error) {
        return [setAside(source, error)];
      }
    },
  );

const readOne = async (article: Article, warnings: readonly string[], reading: ReadingPool): Promise<ReadPatch> => {
  try {
    return { patch: await reading.read(article), warnings };
  } catch (error) {
    return setAside(article.source ?? article.id, error);
  }
};

const setAside = (source: string, error: unknown): { readonly quarantined: Quarantined } => {
  if (!(error instanceof ReadingFault)) throw error;
  return { quarantined: { source, reason: error.message } };
};
