import { Readable } from 'node:stream';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { InputError } from '../../../graph/model/errors';
import { letGoBy, receiveUpload } from '../receive-upload';
import { RefusedUpload } from '../refused-upload';
import type { Served } from '../served';
import { usualUploadLimits } from '../upload-limits';
import { uploadQueue } from '../upload-queue';

/**
 * `POST /api/ingest`, a form with files: 202 with `{ job, files }`, or 413, 408, 429 or 507 for what is not taken.
 * `GET /api/ingest/:job`: server-sent events, each the JSON of a JobEvent, until one of kind `done` or `failed`. Who may
 * add articles: src/server/ask-for-token.ts.
 */
export const ingestRoute = (server: FastifyInstance, { store, uploads = usualUploadLimits }: Served): void => {
  const queue = uploadQueue(store, uploads);
  void server.register(async (scope) => {
    scope.addHook('onClose', queue.close);
    await scope.register(fastifyMultipart);
    scope.post('/api/ingest', { bodyLimit: uploads.bytes }, async (request, reply) => {
      if (!request.isMultipart())
        throw new InputError('No files came along; drop text files, or run “newsgraph ingest FOLDER”.');
      try {
        const told = Number(request.headers['content-length'] ?? Infinity);
        const place = queue.enter(Math.min(told, uploads.bytes));
        try {
          const upload = await receiveUpload(request, uploads);
          if (upload.files > 0) return reply.code(202).send({ job: place.fill(upload), files: upload.files });
          await upload.discard();
        } finally {
          place.leave();
        }
      } catch (error) {
        if (!(error instanceof RefusedUpload)) throw error;
        await letGoBy(request);
        return reply.code(error.statusCode).header('connection', 'close').send({ error: error.message });
      }
      throw new InputError('No files came along; choose one or more text files.');
    });
    scope.get<{ Params: { job: string } }>('/api/ingest/:job', (request, reply) => {
      const { job } = request.params;
      if (!queue.jobs.has(job))
        return reply.code(404).send({ error: 'This server does not know that work; add the files again.' });
      const stop = new AbortController();
      request.raw.on('close', () => stop.abort());
      async function* lines(): AsyncGenerator<string> {
        for await (const event of queue.jobs.follow(job, stop.signal)) yield `data: ${JSON.stringify(event)}\n\n`;
      }
      return reply
        .type('text/event-stream')
        .header('cache-control', 'no-store')
        .send(Readable.from(lines(), { objectMode: false }));
    });
  });
};
