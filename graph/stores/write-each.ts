import { RefusedError, StoreError } from '../model/errors';
import type { KeptPatch } from '../merge/extraction';
import type { ApplyResult, OnRefused } from './store';

interface Care {
  /** Throws when the store can be neither read nor written. */
  readonly isWell: () => Promise<unknown>;
  readonly onRefused: OnRefused;
}

/**
 * Writes the articles together; where that fails for what they are, each half by itself, down to the one at fault, which
 * is set aside. Throws what is the store's own fault: then none of the rest would be written either.
 */
export const writeEach = async (
  articles: readonly KeptPatch[],
  write: (articles: readonly KeptPatch[]) => Promise<ApplyResult>,
  care: Care,
): Promise<ApplyResult[]> => {
  try {
    return [await write(articles)];
  } catch (error) {
    if (error instanceof StoreError && !(error instanceof RefusedError)) throw error;
    // A store that does not say what it suffers from is asked: what fails with it is no article's fault.
    await care.isWell().catch(() => {
      throw error;
    });
    if (articles.length === 1) {
      care.onRefused(articles[0]!.patch, reasonOf(error as Error));
      return [];
    }
  }
  const half = articles.length >> 1;
  const first = await writeEach(articles.slice(0, half), write, care);
  return [...first, ...(await writeEach(articles.slice(half), write, care))];
};

/** In the store's own words, without its advice: the store is well. */
const reasonOf = (error: Error): Error =>
  error instanceof RefusedError && error.cause instanceof Error ? error.cause : error;
