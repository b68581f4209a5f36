import type { FastifyReply, FastifyRequest } from 'fastify';
import { isShared, type Reach } from './reach';
import { isSameToken } from './token';

/** The page itself, and the proof that a command line asks for before it sends a token. */
const open = (route: string) => !route.startsWith('/api/') || route === '/api/proof';

/** What is asked by POST for its length alone. Whatever is not named here and is no GET counts as writing. */
const reading = [
  'articles',
  'export',
  'lines',
  'matrix',
  'place',
  'query',
  'report',
  'statements',
  'these',
  'whole',
].map((name) => `/api/${name}`);

/** Wrong tokens that are answered one by one within a minute; more are turned away. */
const mostWrong = 30;
const minute = 60_000;

const hint = 'open the link that the server printed when it started';

/**
 * The one rule of who may do what. A server for its own machine alone asks for nothing. One that others reach asks for the
 * token: for writing always, for reading unless that is public. The right token always passes, so that nobody can lock
 * others out by sending wrong ones; these cannot guess 256 bits, and are counted only to be turned away unheard.
 */
export const askForToken = (reach: Reach, token: string) => {
  let [wrong, since] = [0, 0];
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined => {
    const route = request.routeOptions.url ?? '';
    if (!isShared(reach) || open(route)) return undefined;
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const reads = ['GET', 'HEAD'].includes(request.method) || reading.includes(route);
      if (reads && reach.publicRead) return undefined;
      return refuse(reply, 401, `This server asks for its token; ${hint}.`);
    }
    const given = /^Bearer ([\w-]+)$/i.exec(authorization)?.[1];
    if (given !== undefined && isSameToken(given, token)) return undefined;
    const now = performance.now();
    if (now - since > minute) [wrong, since] = [0, now];
    wrong += 1;
    if (wrong > mostWrong)
      return refuse(reply.header('retry-after', 60), 429, `Too many wrong tokens; wait a minute, then ${hint}.`);
    return refuse(reply, 401, `This token is not that of this server, which makes a new one at every start; ${hint}.`);
  };
};

/** The connection closes: what else would come along on it is not read. */
const refuse = (reply: FastifyReply, status: 401 | 429, error: string): FastifyReply =>
  reply.headers({ 'www-authenticate': 'Bearer', connection: 'close' }).code(status).send({ error });
