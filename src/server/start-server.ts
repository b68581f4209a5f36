import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { StoreError } from '../../graph/model/errors';
import { USUAL_OVERVIEW } from '../../graph/model/view';
import { proofOf } from '../server-proof';
import { visible } from '../visible';
import { askerOf } from './asker';
import { checkShape } from './check-shape';
import { explainError } from './explain-error';
import { holdAnswers } from './hold-answers';
import { holdConnections } from './hold-connections';
import { lastingPlaces } from './lasting-places';
import { overviewAnswer } from './overview-answer';
import { timeouts, usualPatience, type Patience } from './patience';
import { fromHere, fromOutside } from './own-numbers';
import { protect } from './protect';
import { inAddress, isShared, type Reach } from './reach';
import { readInTurns } from './read-in-turns';
import { routes } from './routes';
import { proofRoute } from './routes/proof';
import { safeHeaders } from './safe-headers';
import type { Served } from './served';
import { makeToken } from './token';
import { warmUp } from './warm-up';
import { openWhole } from './whole';

export interface ServerOptions extends Omit<Served, 'hold' | 'whole' | 'places' | 'askerOf'>, Partial<Reach> {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
  /** src/store-identity.ts of the store, for those who ask the server to prove that it holds it. */
  readonly identity?: string;
  /** The built viewer; default `viewer/dist` of the program. */
  readonly viewerFolder?: string;
  readonly patience?: Patience;
  /** Takes the causes of failures, one line each; default stderr. */
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`: what to type, for others too where it is shared. */
  readonly address: string;
  /** The same as a number that this machine reaches. */
  readonly ownAddress: string;
  /** Made at every start: proves the server, and lets in whom it asks for it. */
  readonly token: string;
  /** Whether it asks others for its token. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

const builtViewer = resolve(__dirname, __filename.endsWith('.ts') ? '../../viewer/dist' : '../../../viewer/dist');

/** Serves the viewer and its JSON answers. The store stays open when the server closes. Throws StoreError when the port is taken. */
export const startServer = async ({
  store,
  ontology,
  port = 0,
  host = '127.0.0.1',
  origin,
  publicRead,
  identity = '',
  viewerFolder = builtViewer,
  patience = usualPatience,
  log = (line) => process.emitWarning(visible(line), 'newsgraph'),
  uploads,
}: ServerOptions): Promise<RunningServer> => {
  const reach: Reach = { host, origin, publicRead };
  const token = makeToken();
  const server = fastify({
    forceCloseConnections: true,
    bodyLimit: 1_000_000,
    ajv: { customOptions: { removeAdditional: false } },
    // What is no address at all meets none of the hooks.
    frameworkErrors: noAddress,
    ...timeouts(patience),
  });
  server.server.maxConnections = patience.connections;
  // The proxy has one address for all its callers, and bounds of its own.
  if (origin === undefined) holdConnections(server.server, patience.connectionsOfOne ?? patience.connections / 4);
  // A form of another page can send text/plain without asking first; JSON it cannot.
  server.removeContentTypeParser('text/plain');
  parseJson(server);
  protect(server, reach, token);
  server.setErrorHandler(explainError(log, isShared(reach) ? store.address : undefined));
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'Nothing is at this address; open / for the viewer.' }),
  );
  const served: Served = {
    store,
    ontology,
    hold: holdAnswers(store),
    whole: openWhole(store, ontology),
    places: lastingPlaces(),
    askerOf: askerOf(origin !== undefined),
    uploads,
  };
  readInTurns(server, served.askerOf);
  for (const route of routes) route(server, served);
  const own = { address: '' };
  proofRoute(server, (nonce) => proofOf(token, { nonce, store: identity, address: own.address }));
  if (existsSync(join(viewerFolder, 'index.html'))) await server.register(fastifyStatic, { root: viewerFolder });
  else
    server.get('/', (_request, reply) =>
      reply.type('text/plain').send('The viewer is not built. Run: npm run build:viewer'),
    );
  try {
    await server.listen({ port, host });
  } catch (error) {
    throw new StoreError(`Cannot listen on ${host}:${port}: ${(error as Error).message}; choose another with --port.`, {
      cause: error,
    });
  }
  const { port: bound, address } = server.server.address() as AddressInfo;
  own.address = `http://${inAddress(fromHere(address))}:${bound}`;
  const warming = warmUp(store, ontology, async () => {
    await overviewAnswer(served, USUAL_OVERVIEW);
    await served.whole.sifted({ depth: 1, facets: {}, clock: 'published', gone: [] });
  });
  const close = async () => {
    await server.close();
    await warming.stop();
  };
  return {
    address: `http://${inAddress(fromOutside(host))}:${bound}`,
    ownAddress: own.address,
    token,
    isShared: isShared(reach),
    close,
  };
};

/** As fastify does, once its shape is known to be harmless. */
const parseJson = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      checkShape(body);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body.toString('utf8'), done);
  });
};

const noAddress = (_error: Error, _request: FastifyRequest, reply: FastifyReply): void =>
  void reply.headers(safeHeaders).code(400).send({ error: 'This is no address; open / for the viewer.' });
