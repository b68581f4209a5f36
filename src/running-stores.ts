import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findServer } from './find-server';

/**
 * One file a running server, named by its process, with the address of its store and nothing secret: a command line that
 * names no store finds it here, and asks the server for its proof as always.
 */
export const tellRunning = (folder: string, store: string): (() => void) => {
  const place = join(folder, `${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(place, store, { mode: 0o600 });
  } catch {
    // Who cannot write there names the store instead.
  }
  return () => rmSync(place, { force: true });
};

/** The stores that servers of this user hold now, sorted. What a killed one left is taken away. */
export const runningStores = async (folder: string): Promise<string[]> => {
  const stores = new Set<string>();
  for (const name of namesIn(folder)) {
    const place = join(folder, name);
    try {
      const store = readFileSync(place, 'utf8');
      if (await findServer(store)) stores.add(store);
      else rmSync(place, { force: true });
    } catch {
      continue;
    }
  }
  return [...stores].sort();
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};
