import type { FastifyInstance } from 'fastify';
import type { Selection } from '../../../graph/queries/selection';
import { reportFormats } from '../../../graph/reports';
import { makeReport } from '../../make-report';
import { resolveSelection } from '../../resolve-selection';
import { sendDownload } from '../send-download';
import type { Served } from '../served';
import { drawingTools } from '../drawing-tools';
import { untilGone } from '../until-gone';
import { selectionField } from './export';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['selection', 'title', 'format'],
  properties: {
    selection: selectionField,
    title: { type: 'string', minLength: 1, maxLength: 500 },
    format: { enum: reportFormats.map(({ name }) => name) },
  },
};

interface Asked {
  readonly selection: Selection;
  readonly title: string;
  readonly format: string;
}

/**
 * `POST /api/report` with `{ selection, title, format }`, format one of `markdown`, `html`, `docx`, `pdf`: a file to
 * save, `report.pdf`. `selection` is that of `/api/export`. Errors are `{ error }`: 400 for what was asked, 500 with the
 * next step where no browser is installed to print a PDF.
 */
export const reportRoute = (server: FastifyInstance, { store, ontology, askerOf }: Served): void => {
  server.post<{ Body: Asked }>('/api/report', { schema: { body } }, async (request, reply) => {
    const { body: asked } = request;
    const asker = askerOf(request, reply);
    const tools = drawingTools(asker);
    const { write, fileExtension, contentType } = reportFormats.find(({ name }) => name === asked.format)!;
    const selection = resolveSelection(asked.selection, ontology);
    const report = await makeReport(untilGone(store, asker), ontology, selection, asked.title, tools);
    const written = await write(report, tools);
    const pieces = (async function* () {
      yield written;
    })();
    return sendDownload(reply, { name: `report.${fileExtension}`, contentType, pieces });
  });
};
