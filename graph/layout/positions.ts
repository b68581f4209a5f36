/** About a pixel at the first zoom; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** By node id. */
export type Positions = Readonly<Record<string, Point>>;

/** What a layout is computed from; any view will do. */
export interface Unplaced {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}
