import { InputError, RefusedError, StoreError } from '../model/errors';
import { shorten } from './shorten';
import { tooSlow } from './guard/check-query';

/** Where a failure happened, to say it in one line. */
export interface Place {
  readonly address: string;
  readonly username: string;
  readonly database?: string;
  /** Set while a user's statement runs: then a bad statement is theirs to mend. */
  readonly timeoutMs?: number;
  /** Characters put before the statement, to take off the column. */
  readonly shift?: number;
}

/** The server calls these transient, by several names: of the heap, of all queries, of one transaction. */
export const isOutOfMemory = (error: unknown): boolean =>
  /OutOfMemory|MemoryLimit/.test((error as { code?: string }).code ?? '');

/** The driver's error as one of ours: one line that says what to do. */
export const fromDriver = (error: unknown, { address, username, database, timeoutMs, shift = 0 }: Place): Error => {
  if (error instanceof InputError || error instanceof StoreError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  const first = shorten(message.split('\n', 1)[0]!);
  if (/Unauthorized|AuthenticationRateLimit|TokenExpired/.test(code)) {
    return new StoreError(`${address} refuses user ${username}; check NEO4J_USERNAME and NEO4J_PASSWORD`);
  }
  if (/CredentialsExpired/.test(code)) {
    return new StoreError(
      `${address} wants a new password for ${username}; run ALTER CURRENT USER SET PASSWORD in cypher-shell`,
    );
  }
  if (/DatabaseNotFound|DatabaseUnavailable/.test(code)) {
    return new StoreError(
      `${address} has no database ${database ?? '(default)'} that is up; check NEO4J_DATABASE, or leave it out for the default`,
    );
  }
  if (/ServiceUnavailable|SessionExpired/.test(code)) {
    return new StoreError(
      `cannot reach ${address} (${first}); start it (docker compose up --detach --wait) or check NEO4J_URI`,
    );
  }
  if (isOutOfMemory(error)) {
    const says = `${address} has not the memory for this`;
    return timeoutMs === undefined
      ? new StoreError(`${says}; raise dbms.memory.transaction.total.max, or the heap of the server`)
      : new InputError(`${says}; narrow the query (a label, a LIMIT)`);
  }
  if (error instanceof RangeError) return new InputError('the result nests too deep; return its parts');
  if (timeoutMs !== undefined && /TransactionTimedOut/.test(code)) return tooSlow(timeoutMs);
  if (timeoutMs !== undefined && /ClientError\.(Statement|Procedure|Schema)|ArgumentError/.test(code)) {
    const place = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message);
    const column = place === null ? 0 : Number(place[2]) - (place[1] === '1' ? shift : 0);
    const where = place === null ? '' : `line ${place[1]}, column ${Math.max(1, column)}: `;
    return new InputError(`${where}${shorten(message.split('\n', 1)[0]!.replace(/ \(line \d+, column .*$/, ''))}`);
  }
  return new RefusedError(`${address}: ${first} (${code}); see the log of the server`, { cause: error });
};
