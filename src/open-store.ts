import { StoreError } from '../graph/model/errors';
import type { OpenOptions } from '../graph/stores';
import type { GraphStore } from '../graph/stores/store';
import type { Config } from './config';
import { findServer } from './find-server';
import { serverStore } from './remote-store';

/** A store to read from: the running server where one holds the embedded store, else the store itself, for reading only. */
export const openToRead = async (config: Config): Promise<GraphStore> => {
  const server = await findServer(config.store);
  if (server) return serverStore(config.store, server);
  return open(config, { readOnly: true });
};

/** A store that nobody changes, opened beside other readers and on a disk that cannot be written. */
export const openToShow = (config: Config): Promise<GraphStore> => open(config, { readOnly: true });

/** A store to write to. Throws StoreError when a server holds it. */
export const openToWrite = async (config: Config): Promise<GraphStore> => {
  const server = await findServer(config.store);
  if (server) {
    throw new StoreError(
      `A server at ${server.address} (process ${server.process}) holds ${config.store}; stop it and run this again.`,
    );
  }
  const store = await open(config);
  await store.ensureSchema();
  return store;
};

/** A store to decide in: the running server where one holds it. */
export const openToDecide = async (config: Config): Promise<GraphStore> => {
  const server = await findServer(config.store);
  return server ? serverStore(config.store, server) : openToWrite(config);
};

const open = async (config: Config, options?: OpenOptions): Promise<GraphStore> => {
  const { openStore } = require('../graph/stores') as typeof import('../graph/stores');
  return openStore(config.store, config.credentials, options);
};

/** Opens, uses and always closes; of two failures the first is told. */
export const withStore = async <T>(
  opening: Promise<GraphStore>,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> => {
  const store = await opening;
  let result: T;
  try {
    result = await use(store);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
  await store.close();
  return result;
};
