import { InputError } from '../model/errors';
import type { GraphStore } from './store';

export interface Credentials {
  readonly username?: string;
  readonly password?: string;
  /** The database on the server; its default one when absent. */
  readonly database?: string;
}

/** Scheme of the address → how to open it. Each is loaded only when asked for. */
const STORES: Readonly<Record<string, (address: string, credentials: Credentials) => Promise<GraphStore>>> = {
  embedded: async (address) => (require('./embedded') as typeof import('./embedded')).openEmbedded(address.slice('embedded:'.length)),
  memory: async () => (require('./memory') as typeof import('./memory')).openMemory(),
};

/**
 * Opens the store an address names: `embedded:PATH`, `memory:`, `neo4j://host:7687`. Throws InputError for an unknown
 * scheme, StoreError when it cannot be opened or reached.
 */
export const openStore = async (address: string, credentials: Credentials = {}): Promise<GraphStore> => {
  const scheme = /^([a-z0-9+]+):/i.exec(address)?.[1].toLowerCase() ?? '';
  if (!Object.hasOwn(STORES, scheme) || address === 'embedded:') {
    throw new InputError(
      `no store at ${JSON.stringify(address)}; use embedded:PATH, memory:, neo4j://HOST:PORT, neo4j+s://…, bolt://… or bolt+s://…`,
    );
  }
  return STORES[scheme](address, credentials);
};
