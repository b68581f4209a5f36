import { xmlText } from '../exports/xml-text';
import { fixed } from './fixed';
import { drawShape } from './draw-nodes';
import type { Figure } from './figure';
import { textWidth } from './text-width';

const SIZE = 12;
const ROW = 22;

/** The types that are drawn, and what a dashed line means, in rows of this width from this top; gives their height too. */
export const drawLegend = ({ nodes, lines }: Figure, left: number, top: number, width: number) => {
  const nodeTypes = new Map(nodes.map(({ type }) => [type.name, type]));
  const relationTypes = new Map(lines.map(({ type }) => [type.name, type]));
  const line = (colour: string, dash: string) => (x: number, y: number) =>
    `<path d="M${fixed(x - 10)} ${fixed(y)}H${fixed(x + 10)}" stroke="${colour}" stroke-width="2"${dash}/>`;
  const items = [
    ...[...nodeTypes.values()].map((type) => ({
      words: type.plural,
      draw: (x: number, y: number) => drawShape(type, { x, y }, 7),
    })),
    ...[...relationTypes.values()].sort(byLabel).map(({ label, colour }) => ({ words: label, draw: line(colour, '') })),
    ...(lines.some(({ isUncertain }) => isUncertain)
      ? [{ words: 'reported, denied, planned or possible', draw: line('#555555', ' stroke-dasharray="5 3"') }]
      : []),
  ];
  let [x, y] = [left, top + ROW / 2];
  let drawing = '';
  for (const { words, draw } of items) {
    const needed = 30 + textWidth(words, SIZE) + 18;
    if (x + needed > left + width && x > left) [x, y] = [left, y + ROW];
    drawing += `${draw(x + 12, y)}<text x="${fixed(x + 28)}" y="${fixed(y + 4)}" font-size="${SIZE}">${xmlText(words)}</text>\n`;
    x += needed;
  }
  return { drawing, height: items.length === 0 ? 0 : y - top + ROW / 2 };
};

const byLabel = (one: { label: string }, other: { label: string }): number => (one.label < other.label ? -1 : 1);
