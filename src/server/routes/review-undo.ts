import { userInfo } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { InputError } from '../../../graph/model/errors';
import { latestDecision } from '../../../graph/review/latest-decision';
import { idField } from '../query-fields';
import type { Served } from '../served';

const body = {
  type: 'object',
  additionalProperties: false,
  properties: { id: idField, reason: { type: 'string', maxLength: 2000 }, by: { type: 'string', maxLength: 200 } },
} as const;

interface Asked {
  readonly id?: string;
  readonly reason?: string;
  readonly by?: string;
}

/**
 * `POST /api/review/undo` with `{ id?, reason?, by? }`: takes the decision back, the latest that stands without an id;
 * `{ undone: decision }`. The graph is then as if it had never been made.
 */
export const reviewUndoRoute = (server: FastifyInstance, { store }: Served): void => {
  server.post<{ Body: Asked }>('/api/review/undo', { schema: { body } }, async (request) => {
    const { id, reason, by = userInfo().username } = request.body;
    const known = await store.decisions();
    const undone = id === undefined ? latestDecision(known) : known.find((one) => one.id === id);
    if (undone === undefined)
      throw new InputError(
        id === undefined ? 'Nothing is decided yet.' : `There is no decision ${id}; reload the page.`,
      );
    const when = new Date().toISOString();
    await store.decide([{ kind: 'undo', undoes: undone.id, by, when, ...(reason !== undefined && { why: reason }) }]);
    return { undone };
  });
};
