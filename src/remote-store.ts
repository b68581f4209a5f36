import { append } from '../graph/model/append';
import { InputError, StoreError } from '../graph/model/errors';
import type { Decision } from '../graph/model/decision';
import { readDecisions } from '../graph/stores/read-decisions';
import type { GraphStore, QueryOptions, QueryResult, SearchHit } from '../graph/stores/store';
import { remoteDump } from './remote-dump';
import { askingAs, type RunningServer } from './running-server';

/** Undefined for a store that is not embedded. */
export const embeddedPath = (store: string): string | undefined =>
  store.startsWith('embedded:') ? store.slice('embedded:'.length) : undefined;

/** What the server's interface allows at most: rows, milliseconds, hits, decisions at once. */
const MOST_ROWS = 100_000;
const MOST_TIME = 120_000;
const MOST_HITS = 100;
const MOST_DECISIONS = 500;

/** A store over the server's HTTP: all that reads, decisions and removals. */
export const serverStore = (address: string, server: RunningServer): GraphStore => {
  const query = (cypher: string, options: QueryOptions = {}): Promise<QueryResult> => {
    if (options.write) return Promise.reject(refused());
    const { params, maxRows = MOST_ROWS, timeoutMs = MOST_TIME, signal } = options;
    const body = {
      cypher,
      params,
      maxRows: Math.min(maxRows, MOST_ROWS),
      timeoutMs: Math.min(timeoutMs, MOST_TIME),
      // The rows are enough: no layout is wanted.
      view: false,
    };
    return ask<QueryResult>(server, 'query', body, signal);
  };
  return {
    address,
    supports: { cypher: true },
    ensureSchema: () => Promise.resolve(),
    query,
    // The server knows no difference: what is asked over HTTP is a query to it.
    read: query,
    search: async (text, limit) => {
      const wanted = new URLSearchParams({ q: text, limit: String(Math.min(limit, MOST_HITS)) });
      return (await ask<{ hits: SearchHit[] }>(server, `search?${wanted}`)).hits;
    },
    dump: (options) => remoteDump(server, options?.bookkeeping),
    apply: () => Promise.reject(refused()),
    remove: async (article) => (await ask<{ removed: boolean }>(server, 'remove', { article })).removed,
    async decide(drafts) {
      const made: Decision[] = [];
      for (let at = 0; at < drafts.length; at += MOST_DECISIONS) {
        const decisions = drafts.slice(at, at + MOST_DECISIONS);
        append(made, (await ask<{ decisions: Decision[] }>(server, 'decisions', { decisions })).decisions);
      }
      return made;
    },
    decisions: () => readDecisions(async (cypher, params) => (await query(cypher, { params })).rows),
    close: () => Promise.resolve(),
  };
  function refused(): StoreError {
    return new StoreError(`A server at ${server.address} holds ${address}; stop it before writing.`);
  }
};

const ask = async <T>(server: RunningServer, what: string, body?: object, signal?: AbortSignal): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(new URL(`/api/${what}`, server.address), { ...askingAs(server, body), signal });
  } catch (cause) {
    if (signal?.aborted) throw new InputError('the query was given up');
    throw new StoreError(`The server at ${server.address} stopped answering; run this again.`, { cause });
  }
  const answer = (await response.json().catch(() => ({}))) as { error?: string } & T;
  if (response.ok) return answer;
  const message = answer.error ?? `The server at ${server.address} answered ${response.status}.`;
  throw response.status < 500 ? new InputError(message) : new StoreError(message);
};
