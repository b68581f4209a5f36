import { largest } from '../model/extremes';
import type { Point } from '../layout/positions';
import type { ViewNode } from '../model/view';
import { nameOf } from '../exports/name-of';
import { quoteCitations } from '../exports/quote-citations';
import { xmlText } from '../exports/xml-text';
import type { NodeType } from '../model/ontology';
import { fixed } from './fixed';
import type { FigureNode } from './figure';
import { textWidth, wrapText } from './text-width';

const NAME = 12.5;

const linesOfName = (node: ViewNode): string[] => wrapText(nameOf(node), NAME, 130, 2);

export const radiusOf = (degree: number): number => 8 + Math.min(10, 2.2 * Math.sqrt(degree));

/** What a node and its name cover, from the node's middle; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const boxOf = ({ node, degree }: Pick<FigureNode, 'node' | 'degree'>): Box => {
  const radius = radiusOf(degree);
  const lines = linesOfName(node);
  const half =
    largest(
      lines.map((line) => textWidth(line, NAME) / 2),
      radius * 1.25,
    ) + 2;
  return { left: -half, right: half, top: -radius * 1.25, bottom: radius + lines.length * NAME * 1.15 + 4 };
};

/** Lines end at the shape; from below they end under the name, which would hide their arrow heads. */
export const reachOf = ({ node, degree }: FigureNode, across: number, down: number): number => {
  const radius = radiusOf(degree);
  const { bottom, right: half } = boxOf({ node, degree });
  const length = Math.hypot(across, down) || 1;
  const [x, y] = [Math.abs(across) / length, down / length];
  if (y <= 0) return radius;
  const leaves = Math.min(bottom / y, x === 0 ? Infinity : half / x);
  return leaves * y > radius ? leaves : radius;
};

/** Every node in the shape and colour of its type, its name below it, its sentences on hovering. */
export const drawNodes = (nodes: readonly FigureNode[], at: (id: string) => Point): string =>
  nodes
    .map(({ node, type, degree }) => {
      const place = at(node.id);
      const radius = radiusOf(degree);
      const title = [nameOf(node), quoteCitations(node.citations)].filter((text) => text !== '').join('\n');
      const name = linesOfName(node)
        .map((line, index) => {
          const y = place.y + radius + NAME * (1.1 + index * 1.15);
          return `<text x="${fixed(place.x)}" y="${fixed(y)}" class="name" font-size="${NAME}">${xmlText(line)}</text>`;
        })
        .join('');
      return `<g><title>${xmlText(title)}</title>${drawShape(type, place, radius)}${name}</g>\n`;
    })
    .join('');

/** Shapes as well as colours, each of about the same area; a white rim keeps neighbours apart. */
export const drawShape = (
  { shape, colour }: Pick<NodeType, 'shape' | 'colour'>,
  { x, y }: Point,
  r: number,
): string => {
  const paint = `fill="${colour}" stroke="#FFFFFF" stroke-width="1.5"`;
  const points = (...corners: readonly (readonly [number, number])[]) =>
    corners.map(([across, down]) => `${fixed(x + across * r)},${fixed(y + down * r)}`).join(' ');
  if (shape === 'square')
    return `<polygon points="${points([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9])}" ${paint}/>`;
  if (shape === 'diamond')
    return `<polygon points="${points([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0])}" ${paint}/>`;
  if (shape === 'triangle') return `<polygon points="${points([0, -1.2], [1.15, 0.85], [-1.15, 0.85])}" ${paint}/>`;
  return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(r)}" ${paint}/>`;
};
