import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError } from '../graph/model/errors';
import { findChromium } from './find-chromium';

/** Who to log in as where a store asks for it; never shown, never taken from the command line. */
export interface Credentials {
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
}

export interface Config {
  /** `embedded:/absolute/path` or a Neo4j address. */
  readonly store: string;
  /** Nobody named the store: a running server's is as good. */
  readonly isUnnamed: boolean;
  /** Where running servers tell of themselves. */
  readonly running: string;
  readonly credentials: Credentials;
  /** The server that NEO4J_URI names, whichever store is used. */
  readonly server?: string;
  /** Where the prompt keeps what was asked. */
  readonly history: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that holds package.json, whether the program runs from source or compiled under dist/. */
export const programFolder = resolve(__dirname, __filename.endsWith('.ts') ? '..' : '../..');

/**
 * Flags win over NEWSGRAPH_STORE, that over NEO4J_URI, that over the default. The only reader of the environment.
 * Throws InputError for an address that no store understands.
 */
export const readConfig = (flags: { store?: string }, environment: Environment = process.env): Config => ({
  store: readAddress(flags.store ?? (environment.NEWSGRAPH_STORE || environment.NEO4J_URI) ?? '', environment),
  isUnnamed: !(flags.store ?? (environment.NEWSGRAPH_STORE || environment.NEO4J_URI)),
  running: join(stateFolder(environment), 'servers'),
  credentials: readCredentials(environment),
  server: environment.NEO4J_URI || undefined,
  history: join(stateFolder(environment), 'history'),
});

const stateFolder = (environment: Environment): string =>
  join(environment.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'newsgraph');

export const readCredentials = (environment: Environment = process.env): Credentials => ({
  username: environment.NEO4J_USERNAME || undefined,
  password: environment.NEO4J_PASSWORD || undefined,
  database: environment.NEO4J_DATABASE || undefined,
});

/** The browser that prints PDF: CHROMIUM_PATH, else what is found in PATH and the usual places. */
export const chromiumPath = (environment: Environment = process.env): string | undefined => findChromium(environment);

/** What opens an address where there is a screen; undefined where there is none. */
export const browserOpener = (
  environment: Environment = process.env,
  platform: string = process.platform,
): readonly [string, ...string[]] | undefined => {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
};

const readAddress = (given: string, environment: Environment): string => {
  if (!given) return `embedded:${defaultStorePath(environment)}`;
  if (given.startsWith('embedded:')) {
    const path = given.slice('embedded:'.length);
    if (!path) throw new InputError('The store address "embedded:" has no path; write embedded:PATH.');
    return `embedded:${resolve(path.replace(/^~(?=$|\/)/, homedir()))}`;
  }
  if (/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./.test(given)) {
    if (/\/\/[^/]*@/.test(given)) {
      throw new InputError('Keep user and password out of the store address; set NEO4J_USERNAME and NEO4J_PASSWORD.');
    }
    return given;
  }
  throw new InputError(`"${given}" is no store address; write embedded:PATH, neo4j://HOST:PORT or bolt://HOST:PORT.`);
};

/** A checkout keeps its graph to itself; an installed program uses the user's data folder (XDG base directories). */
const defaultStorePath = (environment: Environment): string => {
  const isCheckout = existsSync(join(programFolder, 'src', 'main.ts'));
  if (isCheckout) return join(programFolder, '.newsgraph', 'graph');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'newsgraph', 'graph');
};
