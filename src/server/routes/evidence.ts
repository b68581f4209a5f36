import type { FastifyInstance } from 'fastify';
import { markedEvidenceOf } from '../../../graph/queries';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

/** The sentences behind an edge, entity or statement, each with its paragraph, its marks and its neighbours. */
export const evidenceRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/evidence',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query }) => ({
      evidence: await markedEvidenceOf(store, query.id),
    }),
  );
};
