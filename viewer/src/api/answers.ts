import type { Evidence, GraphView, ViewEdge, ViewNode } from '../../../graph/model/view';

/** A view as the server sends it: every node with its place. */
export interface PlacedNode extends ViewNode {
  readonly x: number;
  readonly y: number;
}

export interface PlacedView extends GraphView {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly ViewEdge[];
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
