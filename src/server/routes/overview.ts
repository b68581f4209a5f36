import type { FastifyInstance } from 'fastify';
import { overviewAnswer } from '../overview-answer';
import { limitField, querySchema } from '../query-fields';
import type { Served } from '../served';

/** The best-supported relations of the whole graph. */
export const overviewRoute = (server: FastifyInstance, served: Served): void => {
  server.get<{ Querystring: { limit: number } }>(
    '/api/overview',
    { schema: querySchema({ limit: { ...limitField, maximum: 50_000 } }) },
    ({ query: { limit } }) => overviewAnswer(served, limit),
  );
};
