import type { Office } from '../analysis';
import type { Role } from '../lexicons/roles';

/** An office phrase on the page: "former deputy head" with what stands around it. Token indices. */
export interface RolePhrase {
  /** Markers and role words, `[first, endToken)`. */
  readonly first: number;
  readonly endToken: number;
  /** The noun of the role. */
  readonly head: number;
  readonly canonical: string;
  readonly rank: Office['rank'];
  /** What the lexicon says of it. */
  readonly role: Role;
  /** Places are led by such: a mayor. */
  readonly isOfPlaces: boolean;
  /** Parties are led by such: a chairman, and no mayor. */
  readonly isOfParties: boolean;
  /** Another role stands right before it: "AU chairperson President NAME". */
  readonly isStacked: boolean;
  readonly isFormer: boolean;
  /** "the incoming president" */
  readonly isFuture: boolean;
  readonly isPlural: boolean;
}
