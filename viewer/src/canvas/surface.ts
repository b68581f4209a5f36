import type { Emphasis, Point, Scene, Theme } from './scene';

export interface SurfaceEvents {
  readonly onClick: (point: Point) => void;
  readonly onDoubleClick: (point: Point) => void;
  readonly onMove: (point: Point | undefined) => void;
  /** The node that a press at this point takes hold of. */
  readonly nodeAt: (point: Point) => string | undefined;
  /** A held node is at this place, layout units; `isDone` when it is let go. */
  readonly onDrag: (node: string, place: Point, isDone: boolean) => void;
  /** After every drawing: overlays follow. */
  readonly onDraw: () => void;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  /** 1 shows everything; smaller is nearer. */
  readonly ratio: number;
}

/** Draws shapes and lines and moves the camera. Labels and rings are drawn above it, the same over every surface. */
export interface Surface {
  readonly kind: 'webgl' | 'plane';
  /** All it draws stands back at once, however much; what stands out is to be drawn above it. */
  readonly isDimmed: boolean;
  show(scene: Scene, theme: Theme): void;
  emphasise(emphasis: Emphasis): void;
  /** Moves one node without drawing the rest anew; layout units. */
  move(node: string, place: Point): void;
  /** Layout units to CSS pixels in the container, y downwards. */
  toViewport(point: Point): Point;
  /** What pixel sizes are multiplied by at the present zoom. */
  sizeScale(): number;
  camera(): Camera;
  setCamera(camera: Partial<Camera>, isAnimated: boolean): void;
  centreOn(point: Point): void;
  /** The container has another size. */
  resize(): void;
  kill(): void;
}
