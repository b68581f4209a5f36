import type { Credentials, OpenOptions } from '../graph/stores';
import { openStore as open } from '../graph/stores';
import type { GraphStore } from '../graph/stores/store';
import { readCredentials } from './config';

/**
 * Opens the store an address names: `embedded:PATH`, `memory:`, `neo4j://host:7687`. For a server, what is absent comes
 * from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. Throws InputError for an unknown scheme, StoreError when it
 * cannot be opened or reached, or when a newer newsgraph has written it. `readOnly` opens an embedded store beside other
 * readers; queries run in processes of their own, which `close` ends.
 */
export const openStore = (
  address: string,
  credentials: Credentials = {},
  options: OpenOptions = {},
): Promise<GraphStore> => {
  const said = Object.entries(credentials).filter(([, value]) => value !== undefined);
  return open(address, { ...readCredentials(), ...Object.fromEntries(said) }, options);
};
