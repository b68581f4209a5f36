import type { FastifyInstance } from 'fastify';
import { querySchema } from '../query-fields';

const nonce = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' } as const;

/**
 * `GET /api/proof?nonce=…`: `{ proof }`, src/server-proof.ts. A command line asks for it before it believes a note, and
 * before it sends its token; so it is open to all.
 */
export const proofRoute = (server: FastifyInstance, prove: (nonce: string) => string): void => {
  server.get<{ Querystring: { nonce: string } }>(
    '/api/proof',
    { schema: querySchema({ nonce }, 'nonce') },
    async ({ query }, reply) => {
      reply.header('cache-control', 'no-store');
      return { proof: prove(query.nonce) };
    },
  );
};
