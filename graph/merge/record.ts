import type { ViewEdge, ViewNode } from '../model/view';

/** A record that several articles may feed: an entity, or a relation between two. */
export type RecordKey =
  | { readonly kind: 'entity'; readonly id: string }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly type: string;
      readonly from: string;
      readonly to: string;
    };

/**
 * Names of the two properties in which a Cypher store keeps what it needs to take an article out again. They live on
 * the records themselves, so no bookkeeping node turns up in anybody's `MATCH (n)`; views and dumps leave them out.
 */
export const BOOKKEEPING = ['extraction', 'tally'] as const;

/** A node as stored: what everybody sees, and the bookkeeping beside it. */
export interface StoredNode extends ViewNode {
  readonly bookkeeping?: Bookkeeping;
}

export interface StoredEdge extends ViewEdge {
  readonly bookkeeping?: Bookkeeping;
}

export interface Bookkeeping {
  /** On an Article: its Extraction as JSON. */
  readonly extraction?: string;
  /** On a record fed by two articles or more: its Tally as JSON. One fed by a single article is its own tally. */
  readonly tally?: string;
}

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
