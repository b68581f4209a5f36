import type { FastifyInstance } from 'fastify';
import { factsOf } from '../../../graph/queries';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

/** All that is known about an entity. */
export const factsRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/facts',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query }, reply) =>
      (await factsOf(store, query.id)) ??
      reply.code(404).send({ error: 'Nothing of that name is stored; it may have been removed. Search for another.' }),
  );
};
