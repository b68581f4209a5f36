import { keyWord } from '../merge/key-words';
import type { Change } from '../merge/plan-change';

/**
 * Which records keep which key, in memory: for a store that one process holds alone. Most entities are found by their
 * id and keep no key.
 */
export interface KeyIndex {
  find(keys: readonly string[]): string[];
  add(id: string, keys: string): void;
  /** Follows a change that was committed. */
  follow(change: Change): void;
}

export const keyIndex = (): KeyIndex => {
  const wordsOf = new Map<string, string>();
  const idsOf = new Map<string, Set<string>>();
  const remove = (id: string): void => {
    for (const word of wordsOf.get(id)?.split(' ') ?? []) {
      const ids = idsOf.get(word);
      ids?.delete(id);
      if (ids?.size === 0) idsOf.delete(word);
    }
    wordsOf.delete(id);
  };
  const add = (id: string, keys: string): void => {
    wordsOf.set(id, keys);
    for (const word of keys.split(' ')) {
      const ids = idsOf.get(word);
      if (ids === undefined) idsOf.set(word, new Set([id]));
      else ids.add(id);
    }
  };
  return {
    find: (keys) => [...new Set(keys.flatMap((key) => [...(idsOf.get(keyWord(key)) ?? [])]))],
    add,
    follow({ removedNodes, newNodes, nodes }) {
      for (const { id } of removedNodes) remove(id);
      for (const { id, bookkeeping } of [...newNodes, ...nodes]) {
        if (wordsOf.get(id) === bookkeeping?.keys) continue;
        remove(id);
        if (bookkeeping?.keys !== undefined) add(id, bookkeeping.keys);
      }
    },
  };
};
