import type { Change } from '../merge/plan-change';
import type { FindByKeys, Run } from './cypher-ledger';
import { keyIndex, type KeyIndex } from './key-index';

/**
 * The keys of an embedded store, read once and then followed: the engine has no index over words in a property, and
 * this process alone holds the file.
 */
export const embeddedKeys = (): {
  readonly find: FindByKeys;
  follow(change: Change): void;
  /** Something else wrote, or reading failed: read them again next time. */
  forget(): void;
} => {
  let reading: Promise<KeyIndex> | undefined;
  let keys: KeyIndex | undefined;
  return {
    async find(run, words) {
      keys = await (reading ??= readKeys(run));
      return keys.find(words);
    },
    follow: (change) => keys?.follow(change),
    forget: () => {
      reading = undefined;
      keys = undefined;
    },
  };
};

const readKeys = async (run: Run): Promise<KeyIndex> => {
  const keys = keyIndex();
  for (const label of ['Entity', 'Article']) {
    const cypher = `MATCH (n:${label}) WHERE n.keys IS NOT NULL RETURN n.id AS id, n.keys AS keys`;
    for (const [id, own] of await run(cypher, {})) keys.add(id as string, own as string);
  }
  return keys;
};
