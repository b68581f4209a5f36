import type { Driver, Session } from 'neo4j-driver';
import { InputError, StoreError } from '../model/errors';
import { untilLate } from './until-late';

export interface Neo4jAddress {
  /** `neo4j://host:7687`, `bolt://…`, and both with `+s` (TLS) or `+ssc` (TLS, own certificate). */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default one when absent. */
  readonly database?: string;
  /** How long one call to the server may take, in ms; a user's query has a limit of its own. */
  readonly patienceMs?: number;
}

export interface Neo4jConnection {
  /** Does the work in a session of its own. Throws StoreError when it is not done by then, whatever the server does. */
  inSession<T>(work: (session: Session) => Promise<T>, patienceMs?: number): Promise<T>;
  close(): Promise<void>;
}

/** What waits for locks or fills an index may take this long on a busy server. */
const PATIENCE = 300_000;
const CLOSING = 5_000;

interface Line {
  readonly server: Driver;
  calls: number;
}

/**
 * Connections to a server that may hang. What hangs can only be ended with all connections of its driver: it is left, the
 * next call opens a driver of its own, and the old one is closed once nobody else waits for it.
 */
export const connectNeo4j = (address: Neo4jAddress): Neo4jConnection => {
  let line: Line = { server: driverOf(address), calls: 0 };
  const leave = (left: Line): void => {
    if (line === left) line = { server: driverOf(address), calls: 0 };
  };
  const release = (used: Line): void => {
    used.calls -= 1;
    if (used !== line && used.calls === 0) void used.server.close().catch(() => undefined);
  };
  const late = (patienceMs: number) =>
    new StoreError(
      `${address.uri} gave no answer in ${patienceMs / 1000} s; look whether the server hangs, or ask for less at once`,
    );
  return {
    async inSession(work, patienceMs = address.patienceMs ?? PATIENCE) {
      const used = line;
      used.calls += 1;
      try {
        return await untilLate(inSessionOf(used.server, address.database, work), patienceMs, () => {
          leave(used);
          return late(patienceMs);
        });
      } finally {
        release(used);
      }
    },
    // The sockets are gone at once; only the farewell may wait for a server that hangs.
    close: () => untilLate(line.server.close(), CLOSING, () => undefined),
  };
};

const inSessionOf = async <T>(
  server: Driver,
  database: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  const session = server.session({ database, fetchSize: 1_000 });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
};

const driverOf = ({ uri, username, password }: Neo4jAddress): Driver => {
  // Loaded here: the driver takes a while, and most commands never talk to a server.
  const driver = require('neo4j-driver') as typeof import('neo4j-driver');
  try {
    return driver.driver(uri, driver.auth.basic(username, password), {
      useBigInt: true,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 30_000,
      userAgent: 'newsgraph',
    });
  } catch (error) {
    throw new InputError(`${uri} is no Neo4j address (${(error as Error).message}); write neo4j://HOST:7687`);
  }
};
