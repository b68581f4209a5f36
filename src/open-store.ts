import { InputError, StoreError } from '../graph/model/errors';
import type { OpenOptions } from '../graph/stores';
import type { GraphStore } from '../graph/stores/store';
import type { Config } from './config';
import { findServer } from './find-server';
import { serverStore } from './remote-store';
import type { RunningServer } from './running-server';

/** A store to read from: the running server where one holds the embedded store, else the store itself, for reading only. */
export const openToRead = async (config: Config): Promise<GraphStore> => {
  const { store, server } = await findStore(config);
  return server ? serverStore(store, server) : open({ ...config, store }, { readOnly: true });
};

/** A store that nobody changes, opened beside other readers and on a disk that cannot be written. */
export const openToShow = (config: Config): Promise<GraphStore> => open(config, { readOnly: true });

/** A store to decide in and to take articles from: the running server where one holds it. */
export const openToChange = async (config: Config): Promise<GraphStore> => {
  const { store, server } = await findStore(config);
  return server ? serverStore(store, server) : openWritable({ ...config, store });
};

/** A store that no server holds, to write to in any way. Throws StoreError when one does. */
export const openToWrite = async (config: Config): Promise<GraphStore> => {
  const { store, server } = await findStore(config);
  if (server) {
    throw new StoreError(
      `A server at ${server.address} (process ${server.process}) holds ${store}; stop it and run this again.`,
    );
  }
  return openWritable({ ...config, store });
};

/** The same for a store that is to be served: the one that is named, whatever other servers there are. */
export const openToServe = (config: Config): Promise<GraphStore> => openToWrite({ ...config, isUnnamed: false });

/**
 * The store that was named, else that of the only running server, else the usual one; with the server that holds it.
 * Throws InputError when several run and none holds the usual one.
 */
export const findStore = async ({
  store,
  isUnnamed,
  running,
}: Config): Promise<{ readonly store: string; readonly server?: RunningServer | undefined }> => {
  const server = await findServer(store);
  if (server || !isUnnamed) return { store, server };
  const { runningStores } = require('./running-stores') as typeof import('./running-stores');
  const others = await runningStores(running);
  if (others.length > 1) throw new InputError(`Several servers are running; say which with --store ${others.join(' or ')}.`);
  const [only] = others;
  return only === undefined ? { store } : { store: only, server: await findServer(only) };
};

const openWritable = async (config: Config): Promise<GraphStore> => {
  const store = await open(config);
  await store.ensureSchema();
  return store;
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
