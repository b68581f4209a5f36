import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileAt } from '../../graph/stores/embedded-file';
import type { Config } from '../config';
import { openToRead, withStore } from '../open-store';
import { findServer } from '../find-server';
import { embeddedPath } from '../remote-store';
import type { Level } from './finding';

export const lookAtEngine = (): string => {
  const { GrafeoDB } = require('@grafeo-db/js') as typeof import('@grafeo-db/js');
  const database = GrafeoDB.create();
  try {
    return `Grafeo ${database.version()} loads`;
  } finally {
    database.close();
  }
};

/** Opens the store as any other command would, which also checks the version of its format, and looks who may read it. */
export const lookAtStore = async (config: Config): Promise<string | readonly [Level, string]> => {
  const path = embeddedPath(config.store);
  const file = path === undefined ? undefined : fileAt(path);
  if (file !== undefined && !existsSync(file)) {
    return `${config.store} is not there yet; newsgraph ingest PATH makes it`;
  }
  return withStore(openToRead(config), async (store) => {
    const ask = async (cypher: string): Promise<string> =>
      String((await store.read(cypher, { timeoutMs: 10_000 })).rows[0]?.[0] ?? 0);
    const articles = await ask('MATCH (a:Article) RETURN count(a) AS articles');
    const entities = await ask('MATCH (e:Entity) RETURN count(e) AS entities');
    const says = `${store.address} opens and holds ${articles} articles and ${entities} entities`;
    const others = file === undefined ? undefined : whoElse(file);
    return others === undefined ? says : (['warn', `${says}; ${others}`] as const);
  });
};

/** What to do when the system lets others than its owner at the graph's file. */
const whoElse = (file: string): string | undefined => {
  const mayOthers = (path: string, bits: number): boolean => (statSync(path).mode & bits) !== 0;
  // A folder that others may not enter keeps all that is in it.
  if (process.platform === 'win32' || !mayOthers(dirname(file), 0o011)) return undefined;
  if (mayOthers(file, 0o022)) return `other users may write into it: chmod 600 ${file}`;
  return mayOthers(file, 0o044) ? `other users may read it: chmod 600 ${file} unless they are meant to` : undefined;
};

/** A server is looked for where the store is one, or NEO4J_URI names one. */
export const lookAtNeo4j = async ({
  store,
  credentials,
  server: named,
}: Config): Promise<string | readonly [Level, string]> => {
  const uri = embeddedPath(store) === undefined ? store : named;
  if (!uri) return 'none is named (NEO4J_URI); the embedded store needs none';
  const { openStore } = require('../../graph/stores') as typeof import('../../graph/stores');
  return withStore(openStore(uri, credentials), async (server) => {
    const { rows } = await server.read(
      'CALL dbms.components() YIELD name, versions, edition RETURN versions[0], edition',
    );
    const [version, edition] = rows[0] as [string, string];
    const says = `${uri} is Neo4j ${version} ${edition}`;
    return Number(version.split('.')[0]) >= 5 ? says : ['fail', `${says}; newsgraph needs Neo4j 5 or newer.`];
  });
};

export const lookAtServer = async ({ store }: Config): Promise<string> => {
  const server = await findServer(store);
  return server
    ? `${server.address} (process ${server.process}) holds the store and answers`
    : 'none runs on this store; newsgraph serve starts one';
};

const MEGABYTE = 1024 * 1024;

/** Free space where the embedded store lies, or will lie. */
export const lookAtDisk = async ({ store }: Config): Promise<string | readonly [Level, string]> => {
  const path = embeddedPath(store);
  let folder = path === undefined ? process.cwd() : dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  const says = `${free} MB free at ${folder}`;
  if (free < 100) return ['fail', `${says}; make room, or name another path with --store.`];
  return free < 1_000 ? ['warn', `${says}; a large archive needs more.`] : says;
};
