import type { FastifyInstance } from 'fastify';
import { officesOf } from '../../../graph/queries/offices-of';
import { querySchema } from '../query-fields';
import type { Served } from '../served';

const fields = {
  q: { type: 'string', maxLength: 500 },
  limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
} as const;

/** Entities by name, people with their office, then words in sentences. */
export const searchRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { q: string; limit: number } }>(
    '/api/search',
    { schema: querySchema(fields, 'q') },
    async ({ query: { q, limit } }) => {
      const hits = q.trim() === '' ? [] : await store.search(q, limit);
      const offices = await officesOf(
        store,
        hits.map(({ id }) => id),
      );
      return { hits: hits.map((hit) => ({ ...hit, ...(offices[hit.id] && { office: offices[hit.id] }) })) };
    },
  );
};
