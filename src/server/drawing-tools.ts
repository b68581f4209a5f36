import type { ReportTools } from '../../graph/reports';
import type { ExportTools } from '../../graph/exports/source-of';
import type { Asker } from './asker';
import { printPdf } from '../print-pdf';
import { inTurn, renderInThread } from './drawing-threads';
import { placeView } from './with-positions';

/** What pictures and printed pages need: away from the thread that answers, and in turns. */
export const drawingTools = (asker: Asker): Required<ExportTools> & ReportTools => ({
  place: (view) => placeView(view, undefined, asker),
  print: (html) => inTurn(asker, () => printPdf(html, { signal: asker.gone })),
  render: (svg) => renderInThread(svg, asker),
});
