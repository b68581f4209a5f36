import { forgetToken, tokenHeader } from './token';

/** What went wrong, in one sentence with the next step; shown to the reader as it is. */
export class AskError extends Error {
  override name = 'AskError';
  constructor(
    message: string,
    /** Of the answer, where one came. */
    readonly status?: number,
  ) {
    super(message);
  }
}

interface Asking {
  /** Sent as JSON by POST; without it the server is asked by GET. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Asks and gives what comes back, or throws AskError; an aborted call throws as fetch does. */
export const askRaw = async (
  path: string,
  query: Readonly<Record<string, string>> = {},
  { body, signal }: Asking = {},
): Promise<Response> => {
  const address = `api/${path}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
  const isForm = body instanceof FormData;
  const send = () =>
    fetch(address, {
      ...(signal && { signal }),
      ...(body !== undefined && { method: 'POST', body: isForm ? body : JSON.stringify(body) }),
      headers: { ...tokenHeader(), ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
    });
  let response: Response;
  try {
    response = await send();
    // Of an earlier start of the server; what anybody may read needs none.
    if (response.status === 401 && forgetToken()) response = await send();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('The server does not answer. Start it again with “newsgraph serve”, then try again.');
  }
  if (response.ok) return response;
  const answer = (await response.json().catch(() => undefined)) as { error?: string } | undefined;
  throw new AskError(
    answer?.error ?? `The server answered ${response.status}. Look at its log, then try again.`,
    response.status,
  );
};

/** The same for an answer in JSON. */
export const ask = async <Answer>(
  path: string,
  query: Readonly<Record<string, string>> = {},
  asking: Asking = {},
): Promise<Answer> => {
  const response = await askRaw(path, query, asking);
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    if (asking.signal?.aborted) throw error;
    throw new AskError('The answer of the server broke off. Try again.');
  }
};
