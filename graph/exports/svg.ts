import { drawFigure } from '../figures/draw-figure';
import { makeFigure } from '../figures/make-figure';
import type { FileExport } from './export';

/** A figure for papers and pages: names, labelled arrows, legend; the sentences stand behind each line as its title. */
export const svg: FileExport = {
  name: 'svg',
  description: 'a figure with labels and legend, as SVG',
  fileExtension: 'svg',
  contentType: 'image/svg+xml',
  write: async function* (source) {
    yield drawFigure(await makeFigure(source));
  },
};
