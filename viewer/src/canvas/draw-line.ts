import { angleOn, curveBetween, pointOn } from './curve';
import type { Point, SceneLine } from './scene';

/** Draws a line with its dashes and arrow head on a 2-D context; `scale` multiplies its width, `endSize` is in pixels. */
export const drawLine = (
  context: CanvasRenderingContext2D,
  line: SceneLine,
  [from, to]: readonly [Point, Point],
  { scale, endSize, colour }: { readonly scale: number; readonly endSize: number; readonly colour: string },
): void => {
  const curve = curveBetween(from, to, line.curvature);
  const width = line.width * scale;
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = width;
  context.setLineDash(line.isDashed ? [6, 5] : []);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(curve.control.x, curve.control.y, to.x, to.y);
  context.stroke();
  context.setLineDash([]);
  if (!line.hasArrow) return;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const tip = pointOn(curve, Math.max(0, 1 - (endSize + 1) / length));
  const angle = angleOn(curve, 1);
  context.beginPath();
  for (const [back, side] of [
    [0, 0],
    [-4.2 * width, 1.7 * width],
    [-4.2 * width, -1.7 * width],
  ] as const)
    context.lineTo(
      tip.x + Math.cos(angle) * back - Math.sin(angle) * side,
      tip.y + Math.sin(angle) * back + Math.cos(angle) * side,
    );
  context.fill();
};
