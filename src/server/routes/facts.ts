import type { FastifyInstance } from 'fastify';
import { factsOf } from '../../../graph/queries';
import { officesOf } from '../../../graph/queries/offices-of';
import { articlesBehind } from '../articles-behind';
import { idField, querySchema } from '../query-fields';
import { namesBehind } from '../names-behind';
import type { Served } from '../served';

/** All that is known about an entity. */
export const factsRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/facts',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query }, reply) => {
      const facts = await factsOf(store, query.id);
      if (!facts)
        return reply
          .code(404)
          .send({ error: 'Nothing of that name is stored; it may have been removed. Search for another.' });
      const edges = facts.relations.flatMap((group) => group.facts.map(({ edge }) => edge));
      return {
        ...facts,
        namesBehind: await namesBehind(store, edges),
        articles: await articlesBehind(store, edges),
        office: (await officesOf(store, [query.id]))[query.id],
      };
    },
  );
};
