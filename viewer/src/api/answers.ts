import type { ArticleFact, ArticleMention } from '../../../graph/model/article-page';
import type { ArticleLine } from '../../../graph/model/facets/facet';
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
  /** By id: every article that an edge stands on. */
  readonly articles: Readonly<Record<string, ArticleLine>>;
  /** By id: how many other entities the store relates it to; absent in large views. */
  readonly neighbours?: Readonly<Record<string, number>>;
}

export interface SearchHit {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  /** Of a person, `president of Estmark`. */
  readonly office?: string;
}

export interface ArticleAnswer {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly mentions: readonly ArticleMention[];
  readonly facts: readonly ArticleFact[];
}

export type { ArticleLine, Evidence };

export type { FactGroup };

export interface EntityFacts extends KnownFacts {
  /** By id: every article that the relations stand on. */
  readonly articles: Readonly<Record<string, ArticleLine>>;
  /** Of a person, `president of Estmark`. */
  readonly office?: string;
  /** By id: entities that the relations mention beside their ends. */
  readonly namesBehind: Readonly<Record<string, string>>;
}
