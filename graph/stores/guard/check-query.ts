import { InputError } from '../../model/errors';
import type { QueryOptions } from '../store';
import { checkParameters } from './check-parameters';
import { cypherTokens } from './cypher-tokens';
import { refusalOf } from './refusal-of';

export const DEFAULT_TIMEOUT = 30_000;
export const DEFAULT_ROWS = 10_000;

/** No clock of Node waits longer, in ms: it would not wait at all. */
const MOST_TIME = 2 ** 31 - 1;
const MOST_ROWS = 2 ** 31 - 1;

/** Brackets in brackets. A server plans a thousand of them for two minutes, and the embedded store ends the process. */
const MOST_DEEP = 32;
/** The longest saved query has 200; a chain of this many operators is still planned in a second. */
const MOST_TOKENS = 5_000;

/**
 * What every statement of a user passes before a store sees it. Throws InputError when it or a parameter is too deep or
 * too large, when a limit is none, and when it writes, or is not understood, and the caller did not say it may.
 */
export const checkQuery = (
  cypher: string,
  { write = false, params = {}, timeoutMs = DEFAULT_TIMEOUT, maxRows = DEFAULT_ROWS }: QueryOptions,
): void => {
  checkLimit('timeoutMs', timeoutMs, MOST_TIME);
  checkLimit('maxRows', maxRows, MOST_ROWS);
  checkParameters(params);
  checkSize(cypher);
  if (write) return;
  const refusal = refusalOf(cypher);
  if (refusal === undefined) return;
  if ('writes' in refusal) throw new InputError(writesMessage(refusal.writes));
  throw new InputError(`${whereIs(cypher, refusal.at)}: ${refusal.says}; mend it, or add --write if it is to write`);
};

const checkLimit = (name: string, value: number, most: number): void => {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new InputError(`${name} is ${value}; give a whole number from 0 to ${most}`);
};

const checkSize = (cypher: string): void => {
  const { tokens } = cypherTokens(cypher);
  if (tokens.length > MOST_TOKENS)
    throw new InputError(`the query has more than ${MOST_TOKENS} words and signs; give long lists as parameters`);
  let depth = 0;
  for (const { kind, text, start } of tokens) {
    if (kind !== 'sign') continue;
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    if (depth > MOST_DEEP)
      throw new InputError(
        `${whereIs(cypher, start)}: more than ${MOST_DEEP} brackets in each other; write the query flatter`,
      );
  }
};

const whereIs = (cypher: string, at: number): string => {
  const before = cypher.slice(0, at).split('\n');
  return `line ${before.length}, column ${before[before.length - 1]!.length + 1}`;
};

export const writesMessage = (clause: string): string => `this query writes (${clause}); add --write to allow it`;

export const tooSlow = (timeoutMs: number): InputError =>
  new InputError(`the query took longer than ${timeoutMs / 1000} s; narrow it (a label, a LIMIT) or allow more time`);
