import type { Point } from '../layout/positions';
import { nameOf } from '../exports/name-of';
import { xmlText } from '../exports/xml-text';
import { arrange, shifted } from './arrange';
import { drawLegend } from './draw-legend';
import { drawLines } from './draw-lines';
import { fixed } from './fixed';
import { drawNodes, reachOf } from './draw-nodes';
import type { Figure } from './figure';
import { wrapText } from './text-width';

/** Around nodes and names: lines bend out here, and loops. */
const MARGIN = 28;

const TITLE = 19;
const CAPTION = 11.5;

/** What a reader's machine has; the PNG is drawn with DejaVu Sans, which travels with the program. */
const FONTS = "'DejaVu Sans', Verdana, 'Segoe UI', Arial, sans-serif";

/** The drawing as an SVG 1.1 document on white: title, network with labels and arrow heads, legend, caption. */
export const drawFigure = (figure: Figure): string => {
  const { nodes, lines, positions, title, caption } = figure;
  const arranged = arrange({ nodes, positions });
  const width = Math.max(520, arranged.width + 2 * MARGIN);
  const top = title === undefined ? 0 : 2 * TITLE;
  const [left, high] = [(width - arranged.width) / 2, top + MARGIN];
  const at = (id: string): Point => {
    const { x, y } = arranged.at(id);
    return { x: x + left, y: y + high };
  };
  const below = high + arranged.height + MARGIN;
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
    arranged.covered.map((box) => shifted(box, left, high)),
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
${heading}${curves}${labels}${drawNodes(nodes, at)}${legend.drawing}${foot}</svg>
`;
};
