import type { ViewEdge } from '../../../graph/model/view';

/**
 * What is drawn between two nodes: all facts of one type from one to the other. What is only reported, denied or planned
 * is counted apart and never added to what is plainly asserted.
 */
export interface Line {
  /** `<from>|<TYPE>|<to>` */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly isSymmetric: boolean;
  /** Never empty; in the order of the view. */
  readonly facts: readonly ViewEdge[];
  /** By status, asserted first: how many sentences. */
  readonly counts: readonly { readonly status: string; readonly sentences: number }[];
  /** How many sentences in all, at least 1. */
  readonly count: number;
  /** Nothing behind it is asserted by an article itself. */
  readonly isUncertain: boolean;
  /** What reads beside the line: "criticizes (3)", "criticizes, reported". */
  readonly label: string;
}
