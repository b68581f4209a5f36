import type { Office } from '../analysis';

/** An office phrase on the page: "former deputy head" with what stands around it. Token indices. */
export interface RolePhrase {
  /** Markers and role words, `[first, endToken)`. */
  readonly first: number;
  readonly endToken: number;
  /** The noun of the role. */
  readonly head: number;
  readonly canonical: string;
  readonly rank: Office['rank'];
  readonly of: 'country' | 'group' | 'either';
  /** Kinds that it is no office of. */
  readonly except: readonly string[];
  readonly isFormer: boolean;
  /** "the incoming president" */
  readonly isFuture: boolean;
  readonly isPlural: boolean;
}
