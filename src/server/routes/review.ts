import { userInfo } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { NameFolding } from '../../../graph/model/name-folding';
import { InputError } from '../../../graph/model/errors';
import { reviewOf } from '../../../graph/review/review-of';
import { loadFolding } from '../../load-folding';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['decision', 'a'],
  properties: {
    decision: { enum: ['same', 'different', 'unsure', 'wrong'] },
    /** A node's id; for `wrong` the relation's. */
    a: idField,
    b: idField,
    reason: { type: 'string', maxLength: 2000 },
    by: { type: 'string', minLength: 1, maxLength: 200 },
  },
} as const;

interface Said {
  readonly decision: 'same' | 'different' | 'unsure' | 'wrong';
  readonly a: string;
  readonly b?: string;
  readonly reason?: string;
  readonly by?: string;
}

/**
 * `GET /api/review?limit=20`: graph/model/review.ts `Review`:
 * `{ pairs: [{ id, reason, score, a, b }], count, decisions: [{ id, kind, a?, b?, relation?, by, when, why?, standing }] }`,
 * where a side of a pair is `{ id, labels, name, aliases, articles, roles: [{ role, of }], evidence: [Evidence] }` and a
 * side of a decision `{ id, name, ids }`. Most useful pairs first, latest decisions first.
 *
 * `POST /api/review` with `{ decision: same | different | unsure, a, b, reason?, by? }` for two node ids, or
 * `{ decision: wrong, a, reason?, by? }` for a relation's id: `{ decision }` as above. The graph has changed when it
 * answers: nodes may be joined, taken apart or called otherwise, so what is shown should be asked for again.
 */
export const reviewRoute = (server: FastifyInstance, { store }: Served): void => {
  let folding: NameFolding | undefined;
  const limit = { type: 'integer', minimum: 0, maximum: 200, default: 20 } as const;
  server.get<{ Querystring: { limit: number } }>('/api/review', { schema: querySchema({ limit }) }, ({ query }) =>
    reviewOf(store, (folding ??= loadFolding()), query.limit),
  );
  server.post<{ Body: Said }>('/api/review', { schema: { body } }, async (request) => {
    const { decision: kind, a, b, reason, by = userInfo().username } = request.body;
    const said = { by, when: new Date().toISOString(), ...(reason !== undefined && { why: reason }) };
    if (kind !== 'wrong' && b === undefined) throw new InputError(`“${kind}” is said of two: give the second as b.`);
    const draft = kind === 'wrong' ? { kind, relation: a, ...said } : { kind, a, b: b!, ...said };
    const [decision] = await store.decide([draft]);
    return { decision };
  });
};
