/** About a pixel at the first zoom; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** By node id. */
export type Positions = Readonly<Record<string, Point>>;
