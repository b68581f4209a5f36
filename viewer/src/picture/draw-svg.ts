import { angleOn, curveBetween, pointOn } from '../canvas/curve';
import { polygonPoints } from '../canvas/draw-shape';
import { faded } from '../canvas/faded';
import type { Drawn } from '../canvas/graph-canvas';
import type { Written } from '../canvas/overlay';
import type { Point, SceneLine, Theme } from '../canvas/scene';

/** What stands below the drawing. */
export interface Caption {
  readonly title: string;
  /** Filters, time, date and address, a line each. */
  readonly lines: readonly string[];
  readonly legend: readonly {
    readonly label: string;
    readonly colour: string;
    readonly shape?: 'circle' | 'square' | 'diamond' | 'triangle';
  }[];
}

const escape = (text: string) =>
  text
    // Neither XML nor any reader of it takes these.
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const round = (value: number) => Math.round(value * 10) / 10;
const shorten = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

const legendRow = 20;
const columnWidth = 170;

/** An SVG of the drawing with real text, names, arrow heads, legend and caption. */
export const drawSvg = (drawn: Drawn, theme: Theme, caption: Caption): string => {
  const { scene, width, height, sizeScale } = drawn;
  const at = new Map(scene.nodes.map((node) => [node.id, drawn.toViewport(node)]));
  const sizes = new Map(scene.nodes.map((node) => [node.id, node.size * sizeScale]));
  const columns = Math.max(1, Math.floor((width - 48) / columnWidth));
  const legendHeight = Math.ceil(caption.legend.length / columns) * legendRow;
  const foot = 40 + legendHeight + caption.lines.length * 17 + 20;
  const colourOf = (id: string, colour: string) => (drawn.out && !drawn.out.has(id) ? faded(colour, theme) : colour);
  const lines = scene.lines.map((line) => drawLine({ ...line, colour: colourOf(line.key, line.colour) }, at, sizes));
  const nodes = scene.nodes.map((node) => {
    const { x, y } = at.get(node.id)!;
    const size = sizes.get(node.id)!;
    const shape =
      node.shape === 'circle'
        ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}"/>`
        : `<polygon transform="translate(${round(x)} ${round(y)})" points="${polygonPoints(node.shape, 0, size)}"/>`;
    return `<g fill="${colourOf(node.id, node.colour)}" stroke="${theme.background}" stroke-width="1.5" data-node="${escape(node.id)}"><title>${escape(`${node.label} (${node.type})`)}</title>${shape}</g>`;
  });
  const legend = caption.legend.map(({ label, colour, shape }, index) => {
    const [x, y] = [24 + (index % columns) * columnWidth, height + 44 + Math.floor(index / columns) * legendRow];
    const mark =
      shape === undefined
        ? `<path d="M0 0h16" stroke="${colour}" stroke-width="2.5"/>`
        : shape === 'circle'
          ? `<circle cx="8" cy="0" r="5" fill="${colour}"/>`
          : `<polygon transform="translate(8 0)" points="${polygonPoints(shape, 0, 5)}" fill="${colour}"/>`;
    return `<g transform="translate(${x} ${y})">${mark}<text x="24" y="4" class="small">${escape(shorten(label, 24))}</text></g>`;
  });
  const words = caption.lines.map(
    (line, index) =>
      `<text x="24" y="${height + 52 + legendHeight + index * 17}" class="small quiet">${escape(shorten(line, Math.floor(width / 6.4)))}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + foot}" viewBox="0 0 ${width} ${height + foot}" font-family="${escape(theme.font)}">`,
    `<title>${escape(caption.title)}</title>`,
    `<style>text{fill:${theme.text};font-size:12px}.label{paint-order:stroke;stroke:${theme.background};stroke-width:4px;stroke-linejoin:round}.small{font-size:12px}.quiet{fill:${theme.quiet}}.title{font-size:15px;font-weight:650}</style>`,
    `<rect width="100%" height="100%" fill="${theme.background}"/>`,
    `<svg width="${width}" height="${height}" overflow="hidden">`,
    ...lines,
    ...nodes,
    ...drawn.labels.map((label) => drawLabel(label, theme)),
    '</svg>',
    `<path d="M24 ${height + 0.5}h${width - 48}" stroke="${theme.quiet}" stroke-opacity="0.4"/>`,
    `<text x="24" y="${height + 24}" class="title">${escape(shorten(caption.title, 100))}</text>`,
    ...legend,
    ...words,
    '</svg>',
  ].join('\n');
};

const drawLine = (line: SceneLine, at: ReadonlyMap<string, Point>, sizes: ReadonlyMap<string, number>): string => {
  const [from, to] = [at.get(line.from)!, at.get(line.to)!];
  const curve = curveBetween(from, to, line.curvature);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const tip = pointOn(curve, Math.max(0, 1 - (sizes.get(line.to)! + 1) / length));
  const angle = angleOn(curve, 1);
  const corner = (back: number, side: number) =>
    `${round(tip.x + Math.cos(angle) * back - Math.sin(angle) * side)},${round(tip.y + Math.sin(angle) * back + Math.cos(angle) * side)}`;
  const head = line.hasArrow
    ? `<polygon points="${corner(0, 0)} ${corner(-4.2 * line.width, 1.7 * line.width)} ${corner(-4.2 * line.width, -1.7 * line.width)}" fill="${line.colour}"/>`
    : '';
  const dash = line.isDashed ? ' stroke-dasharray="6 5"' : '';
  return `<g data-line="${escape(line.key)}"><path d="M${round(from.x)} ${round(from.y)}Q${round(curve.control.x)} ${round(curve.control.y)} ${round(to.x)} ${round(to.y)}" fill="none" stroke="${line.colour}" stroke-width="${round(line.width)}"${dash}/>${head}</g>`;
};

const drawLabel = ({ text, at, angle, colour, font }: Written, theme: Theme): string => {
  const [, weight, size] = /^(?:(\d+|normal|bold) )?([\d.]+)px/.exec(font) ?? [];
  const look = `font-size:${size ?? 12}px;font-weight:${weight ?? 500};fill:${colour};stroke:${theme.background}`;
  return `<text class="label" style="${look}" transform="translate(${round(at.x)} ${round(at.y)}) rotate(${round((angle * 180) / Math.PI)})" text-anchor="middle" dy="0.35em">${escape(text)}</text>`;
};
