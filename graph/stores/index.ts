import { InputError } from '../model/errors';
import { checkFormat } from './format';
import type { GraphStore } from './store';

/** For a server; user `neo4j` without a password when absent. */
export interface Credentials {
  readonly username?: string;
  readonly password?: string;
  /** The database on the server; its default one when absent. */
  readonly database?: string;
}

export interface OpenOptions {
  /** Nothing is made or changed; an embedded store then opens beside other readers, and where nobody may write. */
  readonly readOnly?: boolean;
}

/** Gives a store that this newsgraph knows the format of. */
type Open = (address: string, credentials: Credentials, options: OpenOptions) => Promise<GraphStore>;

const onServer: Open = async (uri, { username, password, database }) => {
  const { openNeo4j } = require('./neo4j') as typeof import('./neo4j');
  return checked(await openNeo4j({ uri, username: username ?? 'neo4j', password: password ?? '', database }));
};

const embedded: Open = async (address, _credentials, { readOnly = false }) => {
  const path = address.slice('embedded:'.length);
  if (readOnly) {
    // Looked through when it is first asked.
    return (require('./embedded-reader') as typeof import('./embedded-reader')).openEmbeddedReader(path);
  }
  const { openEmbedded } = require('./embedded') as typeof import('./embedded');
  const { fileAt, missingLog } = require('./embedded-file') as typeof import('./embedded-file');
  const missing = missingLog(fileAt(path));
  return checked(openEmbedded(path), missing);
};

const checked = async (store: GraphStore, missing?: string): Promise<GraphStore> => {
  try {
    return await checkFormat(store, missing);
  } catch (error) {
    await store.close();
    throw error;
  }
};

/** Scheme of the address → how to open it. Each is loaded only when asked for. */
const STORES: Readonly<Record<string, Open>> = {
  embedded,
  memory: async () => (require('./memory') as typeof import('./memory')).openMemory(),
  ...Object.fromEntries(
    ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'].map((scheme) => [scheme, onServer] as const),
  ),
};

/**
 * Opens the store an address names: `embedded:PATH`, `memory:`, `neo4j://host:7687`. Throws InputError for an unknown
 * scheme, StoreError when it cannot be opened or reached, or when a newer newsgraph has written it.
 */
export const openStore = async (
  address: string,
  credentials: Credentials = {},
  options: OpenOptions = {},
): Promise<GraphStore> => {
  const scheme = /^([a-z0-9+]+):/i.exec(address)?.[1].toLowerCase() ?? '';
  if (!Object.hasOwn(STORES, scheme) || address === 'embedded:') {
    throw new InputError(
      `no store at ${JSON.stringify(address)}; use embedded:PATH, memory:, neo4j://HOST:PORT, neo4j+s://…, bolt://… or bolt+s://…`,
    );
  }
  return STORES[scheme](address, credentials, options);
};
