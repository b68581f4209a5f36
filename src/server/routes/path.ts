import type { FastifyInstance } from 'fastify';
import { pathBetween } from '../../../graph/queries/path-between';
import { loadKnownNames } from '../../load-known-names';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';
import { toAnswer } from '../to-answer';

/** The shortest ways between two entities, given by id or name. */
export const pathRoute = (server: FastifyInstance, { store, askerOf }: Served): void => {
  server.get<{ Querystring: { from: string; to: string } }>(
    '/api/path',
    { schema: querySchema({ from: idField, to: idField }, 'from', 'to') },
    async (request, reply) => {
      const { from, to } = request.query;
      return toAnswer(store, await pathBetween(store, [from, to], undefined, loadKnownNames), askerOf(request, reply));
    },
  );
};
