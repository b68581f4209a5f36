import { drawLine } from './draw-line';
import { traceShape } from './draw-shape';
import type { Point, Scene, Theme } from './scene';
import { indexScene } from './scene-index';

/** Draws the nodes and lines of a set in full colour, above a surface that stands back as a whole. */
export const drawStandingOut = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  out: ReadonlySet<string>,
  place: (point: Point) => Point,
  scale: number,
  theme: Theme,
): void => {
  const { placeOf, lineOf } = indexScene(scene);
  const nodes = [...out].flatMap((id) => scene.nodes[placeOf.get(id) ?? -1] ?? []);
  for (const key of out) {
    const line = lineOf.get(key);
    if (!line) continue;
    const [from, to] = [scene.nodes[placeOf.get(line.from)!]!, scene.nodes[placeOf.get(line.to)!]!];
    drawLine(context, line, [place(from), place(to)], { scale, endSize: to.size * scale, colour: line.colour });
  }
  for (const node of nodes) {
    traceShape(context, node.shape, place(node), node.size * scale);
    context.strokeStyle = theme.background;
    context.lineWidth = 4;
    context.stroke();
    context.fillStyle = node.colour;
    context.fill();
  }
};
