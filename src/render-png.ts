import { readFileSync } from 'node:fs';
import { pictureFonts, type PictureFonts } from './picture-fonts';

/** Pixels for each unit of the drawing: sharp in print at usual sizes. */
const SCALE = 2;

/** A longer side would fill the memory; such pictures are drawn at a smaller scale. */
const MOST_PIXELS = 8_000;

/** Said under a picture with names that no font of ours has letters for. */
const BOXES = 'Boxes stand for letters that this picture has no font for; the same figure as SVG holds them.';

let started: Promise<void> | undefined;

/** An SVG document as a PNG, drawn with our own fonts alone, so that the picture is the same on every machine. */
export const renderPng = async (svg: string): Promise<Uint8Array> => {
  const { initWasm, Resvg } = require('@resvg/resvg-wasm') as typeof import('@resvg/resvg-wasm');
  await (started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  // Titles are not drawn: they show on hovering.
  const fonts = pictureFonts(svg.replace(/<title>[^]*?<\/title>|<desc>[^]*?<\/desc>/g, ''));
  const thickened = thicken(svg, fonts);
  const page = fonts.lacks ? withNote(thickened) : thickened;
  const { width, height } = sizeOf(page);
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height, 1));
  const drawn = new Resvg(page, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: [...fonts.files], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  });
  const image = drawn.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawn.free();
  }
};

const VIEW_BOX = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"/;

const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width = '0', height = '0'] = VIEW_BOX.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

/** The font for Han letters comes in its thinnest weight alone; names in it are drawn once more, with a rim. */
const thicken = (svg: string, { isThin }: PictureFonts): string =>
  svg.replace(/<text ([^>]*)class="name"([^>]*)>([^<]*)<\/text>/g, (whole, before, after, name) =>
    [...(name as string)].some(isThin)
      ? `${whole}<text ${before}text-anchor="middle" stroke="#1A1A1A" stroke-width="0.5"${after}>${name}</text>`
      : whole,
  );

const withNote = (svg: string): string => {
  const { width, height } = sizeOf(svg);
  const grown = `viewBox="0 0 ${width} ${height + 20}" width="${width}" height="${height + 20}"`;
  const note = `<text x="16" y="${height + 8}" font-size="10" fill="#555555">${BOXES}</text>`;
  return svg.replace(VIEW_BOX, grown).replace(/<\/svg>\s*$/, `${note}</svg>`);
};
