import { drawFigure } from '../figures/draw-figure';
import { makeFigure } from '../figures/make-figure';
import type { FileExport } from './export';

/** The figure of `svg` as pixels. */
export const png: FileExport = {
  name: 'png',
  description: 'the same figure as PNG',
  fileExtension: 'png',
  contentType: 'image/png',
  write: async function* (source) {
    yield await source.render(drawFigure(await makeFigure(source)));
  },
};
