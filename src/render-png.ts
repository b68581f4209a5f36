import { readFileSync } from 'node:fs';

/** Pixels for each unit of the drawing: sharp in print at usual sizes. */
const SCALE = 2;

/** A longer side would fill the memory; such pictures are drawn at a smaller scale. */
const MOST_PIXELS = 8_000;

// DejaVu Sans covers Latin, Greek, Cyrillic, Arabic, Hebrew and more, but not Chinese, Japanese or Korean.
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

let started: Promise<void> | undefined;

/** An SVG document as a PNG, drawn with our own fonts alone, so that the picture is the same on every machine. */
export const renderPng = async (svg: string): Promise<Uint8Array> => {
  const { initWasm, Resvg } = require('@resvg/resvg-wasm') as typeof import('@resvg/resvg-wasm');
  await (started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(Number(width), Number(height), 1));
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: FONTS.map((name) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}`))),
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  const image = drawn.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawn.free();
  }
};
