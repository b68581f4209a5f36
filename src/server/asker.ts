import { isIP } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Who waits for an answer. */
export interface Asker {
  /** The same for all that one machine asks: of many at once, one asker's do not stop another's. */
  readonly name: string;
  /** Aborted when the connection is closed: nobody waits any more. */
  readonly gone?: AbortSignal;
}

export type AskerOf = (request: FastifyRequest, reply: FastifyReply) => Asker;

/**
 * Where a proxy passes calls on, all come from its own address: then the last one that it added tells whose they are. A
 * caller who gets past the proxy and lies about it gains turns, and nothing else.
 */
export const askerOf =
  (isBehindProxy: boolean): AskerOf =>
  ({ ip, headers }, reply) => {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const passedOn = isBehindProxy
      ? String(headers['x-forwarded-for'] ?? '')
          .split(',')
          .pop()!
          .trim()
      : '';
    return { name: isIP(passedOn) === 0 ? ip : passedOn, gone: gone.signal };
  };
