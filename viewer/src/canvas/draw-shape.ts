import type { NodeType } from '../../../graph/model/ontology';
import type { Point } from './scene';

/** Traces the outline of a node on a 2-D context, the same shapes as the WebGL program; `size` in pixels. */
export const traceShape = (
  context: CanvasRenderingContext2D,
  shape: NodeType['shape'],
  at: Point,
  size: number,
): void => {
  context.beginPath();
  if (shape === 'circle') context.arc(at.x, at.y, size, 0, 2 * Math.PI);
  else corners[shape].forEach(([x, y]) => context.lineTo(at.x + x! * size, at.y + y! * size));
  context.closePath();
};

/** In units of the size, y downwards. */
const corners: Record<Exclude<NodeType['shape'], 'circle'>, readonly (readonly number[])[]> = {
  square: [
    [-0.886, -0.886],
    [0.886, -0.886],
    [0.886, 0.886],
    [-0.886, 0.886],
  ],
  diamond: [
    [0, -1.253],
    [1.253, 0],
    [0, 1.253],
    [-1.253, 0],
  ],
  triangle: [
    [0, -1.46],
    [1.264, 0.73],
    [-1.264, 0.73],
  ],
};

/** The same outline as the value of an SVG polygon's `points`. */
export const polygonPoints = (shape: Exclude<NodeType['shape'], 'circle'>, centre: number, size: number): string =>
  corners[shape].map(([x, y]) => `${centre + x! * size},${centre + y! * size}`).join(' ');
