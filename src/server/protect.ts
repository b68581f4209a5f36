import type { FastifyInstance } from 'fastify';
import { askForToken } from './ask-for-token';
import { findFault } from './find-fault';
import type { Reach } from './reach';
import { safeHeaders } from './safe-headers';

/** Before anything else is looked at: policy on every answer, then where the request comes from, then its token. */
export const protect = (server: FastifyInstance, reach: Reach, token: string): void => {
  const refuseStrangers = askForToken(reach, token);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(safeHeaders);
    const fault = findFault(request.raw, reach);
    if (fault) return reply.header('connection', 'close').code(fault.status).send({ error: fault.error });
    return refuseStrangers(request, reply);
  });
};
