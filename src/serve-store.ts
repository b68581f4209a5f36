import { StoreError } from '../graph/model/errors';
import type { GraphStore } from '../graph/stores/store';
import { openBrowser } from './open-browser';
import { processStart } from './process-start';
import { embeddedPath } from './remote-store';
import { leaveNote, withdrawNote, type ServerNote } from './server-note';
import type { RunningServer } from './server/start-server';
import { storeIdentity } from './store-identity';
import type { Terminal } from './terminal';

/** Where the viewer is found unless the user says otherwise. */
const USUAL_PORT = 7878;

export interface ServeOptions {
  /** 0: any free port. */
  readonly port?: number;
  readonly host?: string;
  /** What others type where a proxy passes their calls on: `https://graph.example.org`. */
  readonly origin?: string;
  /** Others may read without the token. */
  readonly publicRead?: boolean;
  /** The store was opened for reading only: other commands need not find this server, for they read beside it. */
  readonly readOnly?: boolean;
  /** Where this server tells that it runs. */
  readonly running?: string;
  /** Show it in the user's browser at once. */
  readonly opens?: boolean;
}

/** Serves until Ctrl-C. Throws StoreError when the wanted port is taken; without a wish another is found. */
export const serveStore = async (store: GraphStore, options: ServeOptions, terminal: Terminal): Promise<void> => {
  const { loadOntology } = require('./load-knowledge') as typeof import('./load-knowledge');
  const { startServer } = require('./server/start-server') as typeof import('./server/start-server');
  const { port, readOnly = false, running, opens = false, ...reach } = options;
  const stop = terminal.stopSignal(() => STOPPED_AT_WORK);
  const path = readOnly ? undefined : embeddedPath(store.address);
  const identity = path === undefined ? undefined : storeIdentity(path);
  const start = (wanted: number): Promise<RunningServer> =>
    startServer({ ...reach, store, identity, ontology: loadOntology(), port: wanted, log: terminal.warn });
  const server = await start(port ?? USUAL_PORT).catch((error: unknown) => {
    if (port === undefined && error instanceof StoreError) return start(0);
    throw error;
  });
  const withdraw = announce(server, path, identity, terminal);
  const { tellRunning } = require('./running-stores') as typeof import('./running-stores');
  const fallSilent = path === undefined || running === undefined ? withdraw : tellRunning(running, store.address);
  try {
    const address = options.origin ?? server.address;
    await terminal.print([server.isShared ? `${address}/#token=${server.token}` : address]);
    const isOpened = opens && openBrowser(address);
    terminal.log(`${isOpened ? 'Your browser opens' : 'Open'} this address${isOpened ? '' : ' in a browser'}; Ctrl-C stops the server.`);
    if (server.isShared) terminal.warn(whatOthersCanDo(options));
    if (!stop.aborted) await new Promise((stopped) => stop.addEventListener('abort', stopped, { once: true }));
  } finally {
    withdraw();
    fallSilent();
    await server.close();
  }
};

/** Leaves word beside an embedded store; gives a function that takes it away. */
const announce = (
  { ownAddress, token }: RunningServer,
  path: string | undefined,
  store: string | undefined,
  terminal: Terminal,
): (() => void) => {
  if (path === undefined || store === undefined) return () => undefined;
  const started = processStart(process.pid) ?? '';
  const note: ServerNote = { address: ownAddress, process: process.pid, started, store, secret: token };
  try {
    leaveNote(path, note);
  } catch (error) {
    terminal.warn(`Other newsgraph commands will not find this server: ${(error as Error).message}`);
    return () => undefined;
  }
  return () => withdrawNote(path, note);
};

const whatOthersCanDo = ({ origin, publicRead, readOnly }: ServeOptions): string => {
  const who = publicRead ? 'Whoever reaches this server' : 'Others reach this server. Whoever has this link';
  const writes = `${publicRead ? '; with this link they also' : ', and can'} decide in reviews and add articles`;
  const isSealed = origin?.startsWith('https:');
  const wire = isSealed ? '' : ' Nothing is encrypted on the way; docs/serving.md says how to put TLS before it.';
  return `${who} reads the whole graph and asks it queries${readOnly ? '' : writes}. Give it to nobody else.${wire}`;
};

const STOPPED_AT_WORK =
  'Stopped amid work: an article that was being written is stored whole or not at all; add again what is missing, nothing is stored twice.';
