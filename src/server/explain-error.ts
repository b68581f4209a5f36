import { randomBytes } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { InputError, StoreError } from '../../graph/model/errors';

/** Longer causes are cut. */
const longestCause = 2_000;

/**
 * Every failure as `{ error: one sentence }`: 400 for what was asked, 404 for what is not there, 500 for the rest. What was
 * not foreseen gets a number that stands in the answer and in a line of `log`, with its cause. `hidden` is the address of the
 * store where others may call: they read of "the store" instead.
 */
export const explainError =
  (log: (line: string) => void, hidden?: string) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const said = without(hidden, error.message);
    if (error instanceof InputError) void reply.code(400).send({ error: said });
    else if (error.validation) void reply.code(400).send({ error: `${said}; see the address and try again.` });
    else if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
      void reply.code(error.statusCode).send({ error: said });
    else if (error instanceof StoreError) void reply.code(500).send({ error: said });
    else {
      const number = randomBytes(4).toString('hex');
      log(`failure ${number}: ${request.method} ${request.routeOptions.url ?? 'nowhere'}: ${causeOf(error)}`);
      void reply.code(500).send({
        error: `The server failed on this (failure ${number}); where it runs, a line with that number says why.`,
      });
    }
  };

/** Messages begin with the whole address, or name its path alone. */
const without = (hidden: string | undefined, message: string): string => {
  if (hidden === undefined) return message;
  const path = hidden.replace(/^[a-z+]+:(?:\/\/)?/, '');
  return message.replaceAll(hidden, 'the store').replaceAll(path, 'the store');
};

/** One line: messages hold what articles and callers wrote, and may not reach a terminal as they are. */
const causeOf = (error: unknown): string =>
  String((error as Error | undefined)?.stack ?? error)
    .slice(0, longestCause)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
