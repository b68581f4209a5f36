/** What went wrong, in one sentence with the next step; shown to the reader as it is. */
export class AskError extends Error {
  override name = 'AskError';
}

/** The only fetch. Throws AskError; an aborted call throws as fetch does. */
export const ask = async <Answer>(
  path: string,
  query: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Answer> => {
  const address = `api/${path}?${new URLSearchParams(query)}`;
  let response: Response;
  try {
    response = await fetch(address, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('The server does not answer. Start it again with “newsgraph serve”, then try again.');
  }
  const answer = (await response.json().catch(() => undefined)) as (Answer & { error?: string }) | undefined;
  if (response.ok && answer !== undefined) return answer;
  throw new AskError(answer?.error ?? `The server answered ${response.status}. Look at its log, then try again.`);
};
