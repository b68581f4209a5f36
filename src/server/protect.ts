import type { FastifyInstance } from 'fastify';

/** No inline code or style, nothing from elsewhere: text of articles can never run. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const localNames = ['127.0.0.1', 'localhost', '[::1]'];

const nameOf = (host: string) => host.replace(/:\d+$/, '').toLowerCase();

/**
 * Refuses other names for this machine (DNS rebinding, 421) and calls from other pages (403). `host` is where the
 * server listens; that name is allowed too.
 */
export const protect = (server: FastifyInstance, host: string): void => {
  const allowed = new Set([...localNames, host]);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    const { host: asked, origin } = request.headers;
    if (!asked || !allowed.has(nameOf(asked)))
      return reply.code(421).send({ error: `This server does not answer to that host; open http://${host} instead.` });
    if (origin !== undefined && origin !== `http://${asked}`)
      return reply.code(403).send({ error: 'Calls from other pages are refused; open the viewer itself.' });
  });
};
