import type { FastifyInstance } from 'fastify';
import { idField } from '../query-fields';
import type { Served } from '../served';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['article'],
  properties: { article: idField },
} as const;

/** `POST /api/remove` with `{ article }`: `{ removed }`, false where there is none. For the command line, as decisions are. */
export const removeRoute = (server: FastifyInstance, { store }: Served): void => {
  server.post<{ Body: { article: string } }>('/api/remove', { schema: { body } }, async ({ body: { article } }) => ({
    removed: await store.remove(article),
  }));
};
