import type { ViewEdge } from '../../../graph/model/view';

/**
 * What is drawn between two nodes: all facts of one type and one status from one to the other, so that a denied or
 * reported fact is never added to what is plainly asserted.
 */
export interface Line {
  /** `<from>|<TYPE>|<to>|<status>` */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly isSymmetric: boolean;
  /** Never empty; in the order of the view. */
  readonly facts: readonly ViewEdge[];
  /** How many sentences stand behind it, at least 1. */
  readonly count: number;
  /** What reads beside the line: "criticizes (3)", "criticizes, reported". */
  readonly label: string;
}
