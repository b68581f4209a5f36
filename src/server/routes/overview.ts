import type { FastifyInstance } from 'fastify';
import { overview } from '../../../graph/queries';
import { limitField, querySchema } from '../query-fields';
import type { Served } from '../served';
import { toAnswer } from '../to-answer';

/** The best-supported relations of the whole graph. */
export const overviewRoute = (server: FastifyInstance, { store, hold }: Served): void => {
  server.get<{ Querystring: { limit: number } }>(
    '/api/overview',
    { schema: querySchema({ limit: { ...limitField, maximum: 50_000 } }) },
    ({ query: { limit } }) => hold(`overview ${limit}`, async () => toAnswer(store, await overview(store, limit))),
  );
};
