import type { FastifyInstance } from 'fastify';
import { statementsAmong } from '../../../graph/queries';
import { idField } from '../query-fields';
import type { Served } from '../served';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['entities'],
  properties: {
    entities: { type: 'array', maxItems: 2000, items: idField },
    /** Only statements that stand in one of these. */
    sentences: { type: 'array', maxItems: 5000, items: idField },
  },
} as const;

/** More small nodes than this would hide the names. */
const mostStatements = 300;

interface Asked {
  entities: string[];
  sentences?: string[];
}

/** What the entities of a view said about one another, as nodes and edges. */
export const statementsRoute = (server: FastifyInstance, { store }: Served): void => {
  server.post<{ Body: Asked }>('/api/statements', { schema: { body } }, ({ body: { entities, sentences } }) =>
    statementsAmong(store, entities, mostStatements, sentences),
  );
};
