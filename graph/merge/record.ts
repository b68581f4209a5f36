import type { ViewEdge, ViewNode } from '../model/view';

/** A record that several articles may feed: an entity, or a relation between two. */
export type RecordKey = EntityKey | RelationKey;

export interface EntityKey {
  readonly kind: 'entity';
  readonly id: string;
}

export interface RelationKey {
  readonly kind: 'relation';
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Names of the properties in which a store keeps what it needs to take an article out again. They live on the records
 * themselves, so no bookkeeping node turns up in anybody's `MATCH (n)`; views and dumps leave them out.
 */
export const BOOKKEEPING = ['extraction', 'tally', 'keys'] as const;

/** A node as stored: what everybody sees, and the bookkeeping beside it. */
export interface StoredNode extends ViewNode {
  readonly bookkeeping?: Bookkeeping;
}

export interface StoredEdge extends ViewEdge {
  readonly bookkeeping?: Bookkeeping;
}

export interface Bookkeeping {
  /** On an Article: its patch without the texts, as JSON. */
  readonly extraction?: string;
  /** As JSON; what one article says in the plainest way is its own tally. */
  readonly tally?: string;
  /** Words by which the record is found beside its id, with blanks between: name keys of entities, bands of articles. */
  readonly keys?: string;
}

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
