import type { Point } from '../layout/positions';
import { nameOf } from '../exports/name-of';
import { xmlText } from '../exports/xml-text';
import { drawLegend } from './draw-legend';
import { drawLines, fixed } from './draw-lines';
import { drawNodes, reachOf } from './draw-nodes';
import type { Figure } from './figure';
import { wrapText } from './text-width';

/** Room for names around the outermost nodes. */
const MARGIN = 76;

const TITLE = 19;
const CAPTION = 11.5;

/** What a reader's machine has; the PNG is drawn with DejaVu Sans, which travels with the program. */
const FONTS = "'DejaVu Sans', Verdana, 'Segoe UI', Arial, sans-serif";

/** The drawing as an SVG 1.1 document on white: title, network with labels and arrow heads, legend, caption. */
export const drawFigure = (figure: Figure): string => {
  const { nodes, lines, positions, title, caption } = figure;
  const points = nodes.map(({ node }) => positions[node.id] ?? { x: 0, y: 0 });
  const [left, right] = range(points.map(({ x }) => x));
  const [low, high] = range(points.map(({ y }) => y));
  const width = Math.max(520, right - left + 2 * MARGIN);
  const top = title === undefined ? 0 : 2 * TITLE;
  const inset = (width - (right - left)) / 2;
  // The layout's y grows upwards, the drawing's downwards.
  const at = (id: string): Point => {
    const { x, y } = positions[id] ?? { x: 0, y: 0 };
    return { x: x - left + inset, y: high - y + MARGIN + top };
  };
  const below = top + (nodes.length === 0 ? MARGIN : high - low + 2 * MARGIN);
  const legend = drawLegend(figure, 16, below, width - 32);
  const captionLines = caption === '' ? [] : wrapText(caption, CAPTION, width - 40, 4);
  const height = below + legend.height + 16 + captionLines.length * CAPTION * 1.4 + 8;

  const names = new Map(nodes.map(({ node }) => [node.id, nameOf(node)]));
  const nodeOf = new Map(nodes.map((drawn) => [drawn.node.id, drawn]));
  const { curves, labels } = drawLines(
    lines,
    at,
    (id, towards) => reachOf(nodeOf.get(id)!, towards.x - at(id).x, towards.y - at(id).y),
    (id) => names.get(id) ?? id,
  );
  const heading =
    title === undefined
      ? ''
      : `<text x="16" y="${fixed(TITLE * 1.5)}" font-size="${TITLE}" font-weight="bold">${xmlText(wrapText(title, TITLE, width - 40, 1)[0]!)}</text>\n`;
  const foot = captionLines
    .map((line, index) => {
      const y = below + legend.height + 16 + index * CAPTION * 1.4;
      return `<text x="16" y="${fixed(y)}" font-size="${CAPTION}" fill="#555555">${xmlText(line)}</text>\n`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fixed(width)} ${fixed(height)}" width="${fixed(width)}" height="${fixed(height)}" role="img" font-family="${FONTS}" fill="#1A1A1A">
<title>${xmlText(title ?? 'Network')}</title>
<desc>${xmlText(caption)}</desc>
<style>.name{text-anchor:middle}.line{text-anchor:middle}.name,.line{paint-order:stroke;stroke:#FFFFFF;stroke-width:3.5px;stroke-linejoin:round}</style>
<rect width="100%" height="100%" fill="#FFFFFF"/>
${heading}${curves}${drawNodes(nodes, at)}${labels}${legend.drawing}${foot}</svg>
`;
};

const range = (values: readonly number[]): [least: number, most: number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
