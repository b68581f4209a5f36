import type { ViewEdge, ViewNode } from './view';

export interface FactGroup {
  /** Relation type. */
  readonly type: string;
  /** `from`: the entity does it; `to`: it is done to it. */
  readonly direction: 'from' | 'to';
  readonly facts: readonly { readonly edge: ViewEdge; readonly other: ViewNode }[];
}

/** What the graph knows of one entity. */
export interface EntityFacts {
  readonly entity: ViewNode;
  /** Its name, then its other names. */
  readonly names: readonly string[];
  /** By type, then direction; the best supported facts first. */
  readonly relations: readonly FactGroup[];
  /** Statements it made, and statements about it, by id. */
  readonly made: readonly ViewNode[];
  readonly about: readonly ViewNode[];
}
