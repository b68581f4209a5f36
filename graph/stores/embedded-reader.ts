import { existsSync } from 'node:fs';
import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../model/errors';
import { embeddedDump } from './embedded-dump';
import { fromEngine } from './embedded-errors';
import { fileAt, openToRead } from './embedded-file';
import { askPool, readRows } from './embedded-query';
import { queryPool } from './isolated/query-pool';
import { readDecisions } from './read-decisions';
import { searchByScan } from './search-cypher';
import type { GraphStore } from './store';

/**
 * An embedded graph that others may read at the same time; nothing is made or changed, so its file may be another
 * user's, or on a disk that is full or read only. Opened when it is first asked, users' queries by the processes that run
 * them. Throws StoreError when there is none.
 */
export const openEmbeddedReader = (path: string): GraphStore => {
  const file = fileAt(path);
  const address = `embedded:${path}`;
  if (!existsSync(file)) {
    throw new StoreError(`There is no graph at ${address} yet; newsgraph ingest PATH makes one.`);
  }
  const opening = { file, address };
  const pool = queryPool(address, async () => ({ opening, version: 0, release: () => undefined }));
  let opened: Promise<GrafeoDB> | undefined;
  let closed = false;

  const open = (): Promise<GrafeoDB> => {
    if (closed) throw new StoreError(`${address} is closed; open it again`);
    return (opened ??= openToRead(file, address));
  };
  const run = async (cypher: string, params?: object): Promise<unknown[][]> => {
    const database = await open();
    try {
      return (await database.executeCypher(cypher, params)).rows();
    } catch (error) {
      throw fromEngine(error, address);
    }
  };
  const refuse = async (): Promise<never> => {
    throw new StoreError(`${address} was opened for reading only; open it for writing`);
  };
  return {
    address,
    supports: { cypher: true },
    // The engine lets nobody write while somebody reads.
    writes: () => 0,
    ensureSchema: async () => undefined,
    apply: refuse,
    remove: refuse,
    decide: refuse,
    decisions: () => readDecisions(run),
    query: async (cypher, options = {}) => (options.write === true ? refuse() : askPool(pool, cypher, options)),
    read: async (cypher, options = {}) => readRows(await open(), address, cypher, options),
    search: (text, limit) => searchByScan(run, text, limit),
    dump: async function* (options) {
      yield* embeddedDump(await open(), run, options);
    },
    async close() {
      if (closed) return;
      closed = true;
      await pool.close();
      (await opened?.catch(() => undefined))?.close();
    },
  };
};
