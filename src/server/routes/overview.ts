import type { FastifyInstance } from 'fastify';
import { overview } from '../../../graph/queries';
import { limitField, querySchema } from '../query-fields';
import type { Served } from '../served';
import { toAnswer } from '../to-answer';

/** The best-supported relations of the whole graph. */
export const overviewRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { limit: number } }>(
    '/api/overview',
    { schema: querySchema({ limit: limitField }) },
    async ({ query }) => toAnswer(store, await overview(store, query.limit)),
  );
};
