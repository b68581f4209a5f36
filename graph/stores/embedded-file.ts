import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../model/errors';
import { fromEngine } from './embedded-errors';
import { checkMarks } from './format';

/** The file of the graph at a path: the path itself, or inside it when it is a folder. */
export const fileAt = (path: string): string => {
  const full = resolve(path);
  return existsSync(full) && statSync(full).isDirectory() ? join(full, 'graph.grafeo') : full;
};

/** Where the engine keeps what it has not yet taken into the file: a folder that is there while a writer is. */
export const logOf = (file: string): string => `${file}.wal`;

/** Copies that users' statements run on; one writer at a time holds the file, so those of another are left over. */
export const snapshotsOf = (file: string): string => `${file}.snapshots`;

/** The log where it is not: a file that is marked as open then lacks a part. */
export const missingLog = (file: string): string | undefined => (existsSync(logOf(file)) ? undefined : logOf(file));

/** Makes or opens the file, for its owner alone when it is new. Throws StoreError when it is held, damaged or cannot be made. */
export const openToWrite = (file: string, address: string): GrafeoDB => {
  try {
    // The engine makes its files as others may read them, unless told that nobody may.
    return forOwner(() => {
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      } catch (error) {
        throw new StoreError(
          `cannot make the folder of ${address} (${(error as Error).message}); name a path you may write to`,
        );
      }
      const database = engine().create(file);
      rmSync(snapshotsOf(file), { recursive: true, force: true });
      return database;
    });
  } catch (error) {
    throw fromEngine(error, address);
  }
};

/**
 * Opens the file as one of many readers; nothing is made, and nothing in it changes. Throws StoreError when a writer holds
 * it, when it cannot be read, or when a part of it is missing.
 */
export const openToRead = async (file: string, address: string): Promise<GrafeoDB> => {
  const missing = missingLog(file);
  let database: GrafeoDB;
  try {
    database = withoutSpill(() => engine().openReadOnly(file));
  } catch (error) {
    throw fromEngine(error, address);
  }
  try {
    const indexes = (await database.executeCypher('SHOW INDEXES')).rows();
    checkMarks(address, indexes.flat().map(String), missing);
    return database;
  } catch (error) {
    database.close();
    throw fromEngine(error, address);
  }
};

/** Loaded when it is wanted: the engine is a large native library, and most commands never open a store. */
const engine = () => (require('@grafeo-db/js') as typeof import('@grafeo-db/js')).GrafeoDB;

/** What is made meanwhile is its owner's. A thread may not set the mask of its process: there the program's own holds. */
const forOwner = <T>(make: () => T): T => {
  if (!isMainThread) return make();
  const before = process.umask(0o077);
  try {
    return make();
  } finally {
    process.umask(before);
  }
};

/**
 * Opened meanwhile, the engine makes no folder for what does not fit into memory: it takes away only those of writers, and a
 * process that is ended leaves the graph's parts in them. It reads this variable itself, and does without where none can be.
 */
const withoutSpill = <T>(open: () => T): T => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = devNull;
  try {
    return open();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};
