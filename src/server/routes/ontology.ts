import type { FastifyInstance } from 'fastify';
import type { Served } from '../served';

/** Node and relation types with labels, colours and shapes. */
export const ontologyRoute = (server: FastifyInstance, { ontology }: Served): void => {
  server.get('/api/ontology', () => ontology);
};
