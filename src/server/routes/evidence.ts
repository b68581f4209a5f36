import type { FastifyInstance } from 'fastify';
import { evidenceOf } from '../../../graph/queries';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

/** The sentences behind an edge, entity or statement, each with its paragraph. */
export const evidenceRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/evidence',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query }) => ({
      evidence: await evidenceOf(store, [query.id]),
    }),
  );
};
