import type { FastifyInstance } from 'fastify';
import { factsOf } from '../../../graph/queries/facts';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

/** All that is known about an entity. */
export const factsRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/facts',
    { schema: querySchema({ id: idField }, 'id') },
    ({ query }) => factsOf(store, query.id),
  );
};
