import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { InputError, StoreError } from '../../graph/model/errors';

/** Every failure as `{ error: one sentence }`: 400 for what was asked, 404 for what is not there, 500 for the rest. */
export const explainError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  if (error instanceof InputError) void reply.code(400).send({ error: error.message });
  else if (error.validation) void reply.code(400).send({ error: `${error.message}; see the address and try again.` });
  else if (error.statusCode !== undefined && error.statusCode < 500)
    void reply.code(error.statusCode).send({ error: error.message });
  else if (error instanceof StoreError) void reply.code(500).send({ error: error.message });
  else {
    request.log.error(error);
    void reply.code(500).send({ error: 'The server failed on this; its log says why.' });
  }
};
