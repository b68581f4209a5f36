import type { Change } from '../merge/plan-change';
import type { LedgerDialect } from './cypher-ledger';
import { keyIndex, type KeyIndex } from './key-index';

/**
 * The keys of an embedded store, read once and then followed: the engine has no index over words in a property, and
 * this process alone holds the file.
 */
export const embeddedKeys = (): {
  readonly dialect: LedgerDialect;
  follow(change: Change): void;
  /** Something else wrote: read them again next time. */
  forget(): void;
} => {
  let keys: KeyIndex | undefined;
  return {
    dialect: {
      findArticles: () => 'UNWIND $ids AS id MATCH (n:Article {id: id})',
      async idsByKeys(run, words) {
        if (keys === undefined) {
          keys = keyIndex();
          for (const label of ['Entity', 'Article']) {
            const cypher = `MATCH (n:${label}) WHERE n.keys IS NOT NULL RETURN n.id AS id, n.keys AS keys`;
            for (const [id, own] of await run(cypher, {})) keys.add(id as string, own as string);
          }
        }
        return keys.find(words);
      },
      pipelines: false,
    },
    follow: (change) => keys?.follow(change),
    forget: () => {
      keys = undefined;
    },
  };
};
