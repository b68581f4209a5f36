import type { Change } from '../merge/plan-change';
import type { RelationKey, StoredEdge, StoredNode } from '../merge/record';
import type { Decision } from '../model/decision';

/**
 * What a store does inside one write transaction. What a change means (graph/merge, graph/identity) is the same for
 * every store; a store only finds the few records it is asked for and writes the change that was planned. No other
 * writer changes anything between the first look-up and the end of the transaction. Look-ups may be asked for together.
 */
export interface Ledger {
  /** The Article nodes with these ids that are stored. */
  articles(ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>>;
  /** Articles that keep one of these keys. */
  articlesByKeys(keys: readonly string[]): Promise<ReadonlyMap<string, StoredNode>>;
  /** Entities that keep one of these keys, or have it as their id. */
  entitiesByKeys(keys: readonly string[]): Promise<readonly StoredNode[]>;
  /** Ids of the articles with a mention of one of these entities. */
  articlesMentioning(entities: readonly string[]): Promise<readonly string[]>;
  /** Those that are stored; both ends of each are. */
  relations(keys: readonly RelationKey[]): Promise<ReadonlyMap<string, StoredEdge>>;
  decisions(): Promise<readonly Decision[]>;
  write(change: Change): Promise<void>;
}
