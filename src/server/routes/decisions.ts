import type { FastifyInstance } from 'fastify';
import type { Decision } from '../../../graph/model/decision';
import { InputError } from '../../../graph/model/errors';
import type { DecisionDraft } from '../../../graph/stores/complete-decision';
import { decisionSchema, draftSchema } from '../../review/decision-schema';
import type { Served } from '../served';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['decisions'],
  properties: { decisions: { type: 'array', maxItems: 1000, items: { type: 'object' } } },
} as const;

/**
 * `POST /api/decisions` with `{ decisions }`, each as `GraphStore.decide` takes it, a draft or a whole decision of
 * another store: `{ decisions }`, those that were new. For the command line, while this server holds the store.
 */
export const decisionsRoute = (server: FastifyInstance, { store }: Served): void => {
  server.post<{ Body: { decisions: object[] } }>('/api/decisions', { schema: { body } }, async (request) => ({
    decisions: await store.decide(request.body.decisions.map(readOne)),
  }));
};

const readOne = (value: object, at: number): Decision | DecisionDraft => {
  const read = ('id' in value ? decisionSchema : draftSchema).safeParse(value);
  if (read.success) return read.data as Decision | DecisionDraft;
  const [{ path, message }] = read.error.issues as [(typeof read.error.issues)[number]];
  throw new InputError(`Decision ${at + 1}: ${[...path, message].join(' ')}; nothing was decided.`);
};
