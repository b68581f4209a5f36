import { InputError } from '../model/errors';
import { findWrite } from './find-write';
import type { QueryOptions } from './store';

export const DEFAULT_TIMEOUT = 30_000;
export const DEFAULT_ROWS = 10_000;

/** Throws InputError when the statement writes and the caller did not say it may. */
export const checkReadOnly = (cypher: string, { write = false }: QueryOptions): void => {
  const clause = write ? undefined : findWrite(cypher);
  if (clause !== undefined) throw new InputError(writesMessage(clause));
};

export const writesMessage = (clause: string): string => `this query writes (${clause}); add --write to allow it`;

export const tooSlow = (timeoutMs: number): InputError =>
  new InputError(`the query took longer than ${timeoutMs / 1000} s; narrow it (a label, a LIMIT) or allow more time`);
