import { Readable } from 'node:stream';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { InputError } from '../../../graph/model/errors';
import { MOST_BYTES } from '../../../ingest/readers/plain-text';
import type { RawArticle } from '../../../ingest/readers/reader';
import { ingestUploads } from '../../ingest-uploads';
import { ingestJobs } from '../ingest-jobs';
import type { Served } from '../served';

/** Files of one drop. */
const mostFiles = 500;

/**
 * `POST /api/ingest`, a form with files: 202 with `{ job, files }`. `GET /api/ingest/:job`: server-sent events, each the
 * JSON of a JobEvent, until one of kind `done` or `failed`. Who may add articles: src/server/ask-for-token.ts.
 */
export const ingestRoute = (server: FastifyInstance, { store }: Served): void => {
  const jobs = ingestJobs();
  void server.register(async (scope) => {
    await scope.register(fastifyMultipart, { limits: { files: mostFiles, fileSize: MOST_BYTES + 1, fields: 0 } });
    scope.post('/api/ingest', { bodyLimit: 200_000_000 }, async (request, reply) => {
      if (!request.isMultipart())
        throw new InputError('No files came along; drop text files, or run “newsgraph ingest FOLDER”.');
      const files: RawArticle[] = [];
      for await (const part of request.files())
        files.push({
          source: part.filename || 'unnamed',
          bytes: await part.toBuffer().catch(() => new Uint8Array(MOST_BYTES + 1)),
        });
      if (files.length === 0) throw new InputError('No files came along; choose one or more text files.');
      return reply
        .code(202)
        .send({ job: jobs.start(files.length, () => ingestUploads(files, store)), files: files.length });
    });
    scope.get<{ Params: { job: string } }>('/api/ingest/:job', (request, reply) => {
      const { job } = request.params;
      if (!jobs.has(job))
        return reply.code(404).send({ error: 'This server does not know that work; add the files again.' });
      const stop = new AbortController();
      request.raw.on('close', () => stop.abort());
      async function* lines(): AsyncGenerator<string> {
        for await (const event of jobs.follow(job, stop.signal)) yield `data: ${JSON.stringify(event)}\n\n`;
      }
      return reply
        .type('text/event-stream')
        .header('cache-control', 'no-store')
        .send(Readable.from(lines(), { objectMode: false }));
    });
  });
};
