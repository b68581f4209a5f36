import type { EntityFacts as KnownFacts, FactGroup } from '../../../graph/model/facts';
import type { Evidence, GraphView, ViewEdge, ViewNode } from '../../../graph/model/view';

/** A view as the server sends it: every node with its place. */
export interface PlacedNode extends ViewNode {
  readonly x: number;
  readonly y: number;
}

export interface PlacedView extends GraphView {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly ViewEdge[];
  /** By id: entities that edges mention beside their ends. */
  readonly namesBehind: Readonly<Record<string, string>>;
}

export interface SearchHit {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
}

export interface ArticleAnswer {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

export type { Evidence };

export type { FactGroup };

export interface EntityFacts extends KnownFacts {
  /** By id: entities that the relations mention beside their ends. */
  readonly namesBehind: Readonly<Record<string, string>>;
}
