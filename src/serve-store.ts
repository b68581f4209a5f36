import { StoreError } from '../graph/model/errors';
import type { GraphStore } from '../graph/stores/store';
import { announceServer } from './remote-store';
import type { RunningServer } from './server/start-server';
import type { Terminal } from './terminal';

/** Where the viewer is found unless the user says otherwise. */
const USUAL_PORT = 7878;

export interface ServeOptions {
  /** 0: any free port. */
  readonly port?: number;
  readonly host?: string;
}

/** Serves until Ctrl-C. Throws StoreError when the wanted port is taken; without a wish another is found. */
export const serveStore = async (
  store: GraphStore,
  { port, host }: ServeOptions,
  terminal: Terminal,
): Promise<void> => {
  const { loadOntology } = require('./load-knowledge') as typeof import('./load-knowledge');
  const { startServer } = require('./server/start-server') as typeof import('./server/start-server');
  const stop = terminal.stopSignal();
  const start = (wanted: number): Promise<RunningServer> =>
    startServer({ store, ontology: loadOntology(), port: wanted, host });
  const server = await start(port ?? USUAL_PORT).catch((error: unknown) => {
    if (port === undefined && error instanceof StoreError) return start(0);
    throw error;
  });
  const withdraw = announceServer(store.address, { address: server.address, process: process.pid });
  try {
    await terminal.print([server.address]);
    terminal.log('Open this address in a browser; Ctrl-C stops the server.');
    if (!stop.aborted) await new Promise((stopped) => stop.addEventListener('abort', stopped, { once: true }));
  } finally {
    withdraw();
    await server.close();
  }
};
