/** A part of the graph as plain JSON: what queries give and what viewer, exports and reports take. */
export interface GraphView {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
}

/** Names in the overview that a reader sees first: few enough to be read as a picture. */
export const USUAL_OVERVIEW = 90;

export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | readonly Scalar[];

export interface ViewNode {
  readonly id: string;
  /** `['Entity', 'Person']`, sorted. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface ViewEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** One sentence behind an edge or node; offsets are UTF-16 units `[start, end)` into the article's text. */
export interface Citation {
  readonly sentence: string;
  readonly article: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  /** The article that this one repeats. */
  readonly reprintOf?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A citation with the paragraph around it. */
export interface Evidence extends Citation {
  readonly paragraph: { readonly start: number; readonly end: number; readonly text: string };
}

export interface CitedNode extends ViewNode {
  readonly citations: readonly Citation[];
}

export interface CitedEdge extends ViewEdge {
  readonly citations: readonly Citation[];
}

/** A piece of a graph as it streams by: all nodes first, then all edges. */
export type GraphRecord = { readonly node: ViewNode } | { readonly edge: ViewEdge };
export type CitedRecord = { readonly node: CitedNode } | { readonly edge: CitedEdge };
