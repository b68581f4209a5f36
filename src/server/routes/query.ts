import type { FastifyInstance } from 'fastify';
import { InputError } from '../../../graph/model/errors';
import { viewOfResult } from '../../../graph/queries';
import { refusalOf } from '../../../graph/stores/guard/refusal-of';
import { askByName } from '../../ask-by-name';
import type { Served } from '../served';
import { toAnswer } from '../to-answer';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['cypher'],
  properties: {
    cypher: { type: 'string', minLength: 1, maxLength: 100_000 },
    params: { type: 'object' },
    maxRows: { type: 'integer', minimum: 1, maximum: 100_000, default: 1000 },
    timeoutMs: { type: 'integer', minimum: 1, maximum: 120_000, default: 30_000 },
    view: { type: 'boolean', default: true },
  },
} as const;

interface Asked {
  cypher: string;
  params?: Record<string, unknown>;
  maxRows: number;
  timeoutMs: number;
  /** False for callers that only want rows: laying a graph out takes time. */
  view: boolean;
}

/** More nodes than this are no picture; the rows still come. */
const mostDrawn = 2000;

/** Any Cypher that only reads: its rows and, unless too large or not wanted, the nodes and edges in them as a view. */
export const queryRoute = (server: FastifyInstance, { store, askerOf }: Served): void => {
  server.post<{ Body: Asked }>('/api/query', { schema: { body } }, async (request, reply) => {
    const { cypher, view: isViewWanted, ...options } = request.body;
    const refusal = refusalOf(cypher);
    if (refusal !== undefined && 'writes' in refusal)
      throw new InputError(
        `This query would change the graph (${refusal.writes}), and the server only reads; stop it and run newsgraph query --write.`,
      );
    const asker = askerOf(request, reply);
    const params = await askByName(store, cypher, options.params);
    const result = await store.query(cypher, { ...options, params, signal: asker.gone, asker: asker.name });
    if (!isViewWanted) return result;
    const view = await viewOfResult(store, result);
    return view.nodes.length > mostDrawn ? result : { ...result, view: await toAnswer(store, view, asker) };
  });
};
