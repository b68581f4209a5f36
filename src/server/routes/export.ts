import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { exportFormats } from '../../../graph/exports';
import type { Selection } from '../../../graph/queries/selection';
import { exportSource } from '../../export-source';
import { resolveSelection } from '../../resolve-selection';
import { selectionSchema } from '../../selection-schema';
import { sendDownload } from '../send-download';
import type { Served } from '../served';
import { drawingTools } from '../drawing-tools';
import { untilGone } from '../until-gone';

/** For every route that takes a selection. */
export const selectionField = z.toJSONSchema(selectionSchema, { target: 'draft-7' });

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['format'],
  properties: {
    /** src/selection-schema.ts; `{}` or none for the whole graph. */
    selection: selectionField,
    format: { enum: exportFormats.map(({ name }) => name) },
  },
};

/** A body that names all that the largest view shows: some 400,000 ids. */
const MOST_BYTES = 32_000_000;

interface Asked {
  readonly selection?: Selection;
  readonly format: string;
}

/**
 * `POST /api/export` with `{ selection?, format }`: a file to save, `newsgraph.gexf`; formats of several files come as
 * `newsgraph-csv.zip`. `selection` is one of `{ around, depth?, limit? }`, `{ between: [a, b] }`, `{ query, params? }`,
 * `{ ids: [node and edge ids], exactly? }` or none of them, with the facets `nodeTypes`, `relations`, `statuses`, `outlets` (lists),
 * `since`, `until` (ISO dates) and `entitiesOnly`. Errors are `{ error }` as everywhere.
 */
export const exportRoute = (server: FastifyInstance, { store, ontology, askerOf }: Served): void => {
  server.post<{ Body: Asked }>('/api/export', { schema: { body }, bodyLimit: MOST_BYTES }, async (request, reply) => {
    const { selection = {}, format: wanted } = request.body;
    const format = exportFormats.find(({ name }) => name === wanted)!;
    const asker = askerOf(request, reply);
    const source = await exportSource(
      untilGone(store, asker),
      ontology,
      resolveSelection(selection, ontology),
      drawingTools(asker),
    );
    return sendDownload(
      reply,
      'write' in format
        ? {
            name: `newsgraph.${format.fileExtension}`,
            contentType: format.contentType,
            pieces: format.write(source),
          }
        : {
            name: `newsgraph-${format.name}`,
            contentType: format.contentType,
            pieces: { files: format.writeFiles(source) },
          },
    );
  });
};
