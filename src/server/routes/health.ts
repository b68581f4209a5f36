import type { FastifyInstance } from 'fastify';
import type { Served } from '../served';

/** Whether the server and its store answer. */
export const healthRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get('/api/health', async () => {
    await store.search('health', 1);
    // Where the store lies is nobody's business who only may read it.
    return { status: 'ok' };
  });
};
