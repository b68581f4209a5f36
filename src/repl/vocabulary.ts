import type { GraphStore } from '../../graph/stores/store';
import { listSavedQueries } from '../saved-queries';
import { visible } from '../visible';

/** What the prompt can complete. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly savedQueries: readonly string[];
}

/** Kept by the store for itself, of no use in a question. */
const HIDDEN = ['extraction', 'tally'];

/** The words of what is stored, by procedures that both stores have. */
export const readVocabulary = async (store: GraphStore): Promise<Vocabulary> => {
  const namesBy = async (procedure: string): Promise<string[]> =>
    (await store.read(`CALL ${procedure}()`, { maxRows: 10_000 })).rows
      .map(([name]) => String(name))
      // A name that a terminal would obey is not typed, and must not reach the prompt.
      .filter((name) => !HIDDEN.includes(name) && visible(name) === name)
      .sort();
  return {
    labels: await namesBy('db.labels'),
    types: await namesBy('db.relationshipTypes'),
    properties: await namesBy('db.propertyKeys'),
    savedQueries: listSavedQueries().map(({ name }) => name),
  };
};
