import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { joinPieces } from '../../../graph/exports/join-pieces';
import type { Served } from '../served';

const querystring = {
  type: 'object',
  additionalProperties: false,
  properties: { bookkeeping: { type: 'boolean' } },
};

/**
 * `GET /api/dump?bookkeeping=true`: every record as the store dumps it, one JSON a line, nodes before edges, each sorted by
 * id; the last line is `{"end":{"records":N}}`, without which something broke off. For the command line beside the server.
 */
export const dumpRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { bookkeeping?: boolean } }>('/api/dump', { schema: { querystring } }, (request, reply) => {
    const lines = async function* () {
      let records = 0;
      yield* joinPieces(store.dump(request.query), (record) => {
        records += 1;
        return `${JSON.stringify(record)}\n`;
      });
      yield `${JSON.stringify({ end: { records } })}\n`;
    };
    return reply.type('application/x-ndjson').send(Readable.from(lines()));
  });
};
