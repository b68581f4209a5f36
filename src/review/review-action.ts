import type { GraphStore } from '../../graph/stores/store';
import type { Terminal } from '../terminal';

export interface ReviewInput {
  readonly what?: readonly string[];
  readonly reason?: string;
  readonly by?: string;
  readonly decided?: boolean;
  readonly limit: number;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** One thing `review` does, with the words that follow its name. */
export type ReviewAction = (
  store: GraphStore,
  what: readonly string[],
  input: ReviewInput & { readonly action: string },
  terminal: Terminal,
) => Promise<void>;
