import type { GraphStore } from '../../graph/stores/store';
import { askByName } from '../ask-by-name';
import { parameter } from '../commands/parse-option';
import { listSavedQueries, parametersOf, readQuery } from '../saved-queries';
import { unknownNames } from '../warn-unknown';
import { showRows } from '../show-rows';
import type { Terminal } from '../terminal';

/** What a prompt remembers between two questions. */
export interface Session {
  readonly store: GraphStore;
  readonly terminal: Terminal;
  params: Record<string, unknown>;
  /** Most rows of an answer. */
  limit: number;
  /** Seconds. */
  timeout: number;
}

/** Asks one question, Cypher or the name of a saved query with `key=value` behind it, and shows the answer unless stopped. */
export const ask = async (session: Session, question: string, stop?: AbortSignal): Promise<void> => {
  const { store, terminal, limit, timeout } = session;
  const [given, params] = readQuestion(question, session.params);
  const { cypher } = readQuery(given, params);
  const wanted = Object.fromEntries(
    parametersOf(cypher).flatMap((name) => (name in params ? [[name, params[name]]] : [])),
  );
  const started = performance.now();
  const limits = { maxRows: limit, timeoutMs: Math.ceil(timeout * 1_000), signal: stop };
  const result = await store.query(cypher, { params: await askByName(store, cypher, wanted), ...limits });
  if (stop?.aborted) return;
  const { loadOntology } = require('../load-knowledge') as typeof import('../load-knowledge');
  (await unknownNames(store, cypher, loadOntology())).forEach(terminal.warn);
  await showRows(result, {}, terminal);
  if (terminal.isInteractive) terminal.log(`${Math.round(performance.now() - started)} ms`);
};

const readQuestion = (
  question: string,
  params: Readonly<Record<string, unknown>>,
): [given: string, params: Record<string, unknown>] => {
  const [, name = '', rest = ''] = /^\s*([\w-]+)((?:\s+\w+=.*)?)$/s.exec(question) ?? [];
  if (!listSavedQueries().some((saved) => saved.name === name)) return [question, { ...params }];
  return [name, readPairs(rest, params)];
};

/** `one="Ana Silva" limit=5` on top of what is set already. Throws InputError for anything else. */
export const readPairs = (text: string, params: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const pairs = text.match(/\w{1,200}=(?:"(?:[^"\\]|\\.)*"|'[^']*'|\[.*?\]|\{.*?\}|\S*)|\S+/g) ?? [];
  return pairs.reduce<Record<string, unknown>>((all, pair) => parameter(pair.replace(/^(\w+)='(.*)'$/, '$1=$2'), all), {
    ...params,
  });
};
