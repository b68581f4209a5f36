import type { FastifyInstance } from 'fastify';
import type { Unplaced } from '../../../graph/layout/positions';
import { idField } from '../query-fields';
import type { Served } from '../served';
import { placeView } from '../with-positions';

const body = {
  type: 'object',
  additionalProperties: false,
  required: ['nodes', 'edges'],
  properties: {
    nodes: {
      type: 'array',
      maxItems: 5000,
      items: { type: 'object', additionalProperties: false, required: ['id'], properties: { id: idField } },
    },
    edges: {
      type: 'array',
      maxItems: 20_000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'to'],
        properties: { from: idField, to: idField },
      },
    },
  },
} as const;

/** A layout for exactly these nodes and edges: what is left after filters and expansions. */
export const placeRoute = (server: FastifyInstance, { askerOf }: Served): void => {
  server.post<{ Body: Unplaced }>('/api/place', { schema: { body } }, async (request, reply) => {
    const { nodes, edges } = request.body;
    const known = new Set(nodes.map(({ id }) => id));
    const among = edges.filter(({ from, to }) => known.has(from) && known.has(to));
    return { positions: await placeView({ nodes, edges: among }, undefined, askerOf(request, reply)) };
  });
};
