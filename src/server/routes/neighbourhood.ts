import type { FastifyInstance } from 'fastify';
import { neighbourhood } from '../../../graph/queries';
import { loadKnownNames } from '../../load-known-names';
import { idField, limitField, querySchema } from '../query-fields';
import type { Served } from '../served';
import { toAnswer } from '../to-answer';

const fields = {
  around: idField,
  depth: { type: 'integer', minimum: 1, maximum: 3, default: 1 },
  /** Relation types, with commas between. */
  types: { type: 'string', pattern: '^[A-Z_]+(,[A-Z_]+)*$' },
  limit: limitField,
} as const;

interface Asked {
  around: string;
  depth: number;
  types?: string;
  limit: number;
}

/** What lies within some steps of an entity, given by id or name. */
export const neighbourhoodRoute = (server: FastifyInstance, { store, askerOf, places }: Served): void => {
  server.get<{ Querystring: Asked }>(
    '/api/neighbourhood',
    { schema: querySchema(fields, 'around') },
    async (request, reply) => {
      const { types, ...rest } = request.query;
      const asked = { ...rest, ...(types === undefined ? {} : { types: types.split(',') }) };
      const lasting = { question: JSON.stringify(asked), places };
      return toAnswer(store, await neighbourhood(store, asked, loadKnownNames), askerOf(request, reply), lasting);
    },
  );
};
