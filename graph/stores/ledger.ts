import type { Extraction } from '../merge/extraction';
import type { Change, Current } from '../merge/plan-change';
import type { RecordKey } from '../merge/record';

/**
 * What a store does inside one write transaction. The fold itself (graph/merge) is the same for every store; a store
 * only reads the few records it names and writes the change it plans.
 */
export interface Ledger {
  /**
   * The extractions of those articles that are stored. With several writers at work, it also takes hold of all the
   * articles, so that no other writer changes them before this transaction ends; `coming` tells that those not stored
   * yet will be.
   */
  extractions(articles: readonly string[], coming: boolean): Promise<ReadonlyMap<string, Extraction>>;
  /** The shared records as stored, held in the same way. */
  records(keys: readonly RecordKey[]): Promise<Current>;
  write(change: Change): Promise<void>;
}
