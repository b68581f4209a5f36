import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { StoreError } from '../../graph/model/errors';
import { USUAL_OVERVIEW } from '../../graph/model/view';
import { explainError } from './explain-error';
import { holdAnswers } from './hold-answers';
import { overviewAnswer } from './overview-answer';
import { protect } from './protect';
import { routes } from './routes';
import type { Served } from './served';
import { warmUp } from './warm-up';

export interface ServerOptions extends Omit<Served, 'hold'> {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
  /** The built viewer; default `viewer/dist` of the program. */
  readonly viewerFolder?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  close(): Promise<void>;
}

const builtViewer = resolve(__dirname, __filename.endsWith('.ts') ? '../../viewer/dist' : '../../../viewer/dist');

/** Serves the viewer and its JSON answers. The store stays open when the server closes. Throws StoreError when the port is taken. */
export const startServer = async ({
  store,
  ontology,
  port = 0,
  host = '127.0.0.1',
  viewerFolder = builtViewer,
}: ServerOptions): Promise<RunningServer> => {
  const server = fastify({
    forceCloseConnections: true,
    bodyLimit: 1_000_000,
    ajv: { customOptions: { removeAdditional: false } },
  });
  // A form of another page can send text/plain without asking first; JSON it cannot.
  server.removeContentTypeParser('text/plain');
  protect(server, host);
  server.setErrorHandler(explainError);
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'Nothing is at this address; open / for the viewer.' }),
  );
  const served: Served = { store, ontology, hold: holdAnswers(store) };
  for (const route of routes) route(server, served);
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
  const { port: bound } = server.server.address() as AddressInfo;
  const warming = warmUp(store, ontology, () => overviewAnswer(served, USUAL_OVERVIEW));
  const close = async () => {
    await server.close();
    await warming.stop();
  };
  return { address: `http://${host}:${bound}`, close };
};
