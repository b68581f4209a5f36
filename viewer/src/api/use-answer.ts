import { useEffect, useState } from 'react';
import { ask, AskError } from './ask';

export type Asked<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly message: string; readonly status?: number; readonly retry: () => void }
  | { readonly state: 'ready'; readonly answer: Answer };

/**
 * Runs `load` whenever `question`, any text that stands for what is asked, changes; without a question it waits. A late
 * answer to an old question is dropped.
 */
export const useLoaded = <Answer>(
  question: string | undefined,
  load: (signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> => {
  const [tries, setTries] = useState(0);
  const [result, setResult] = useState<{ question: string; asked: Asked<Answer> }>();
  useEffect(() => {
    if (question === undefined) return;
    const stop = new AbortController();
    load(stop.signal).then(
      (answer) => stop.signal.aborted || setResult({ question, asked: { state: 'ready', answer } }),
      (error: Error) => {
        const retry = () => {
          setResult(undefined);
          setTries((count) => count + 1);
        };
        const status = error instanceof AskError && error.status !== undefined && { status: error.status };
        if (!stop.signal.aborted)
          setResult({ question, asked: { state: 'failed', message: error.message, ...status, retry } });
      },
    );
    return () => stop.abort();
  }, [question, tries]); // `question` stands for `load`
  return result && result.question === question ? result.asked : { state: 'waiting' };
};

/** Asks the server whenever path, query or body change; with no path it waits. */
export const useAnswer = <Answer>(
  path: string | undefined,
  query: Readonly<Record<string, string>> = {},
  body?: unknown,
  /** Counts what else makes another answer of the same question. */
  revision = 0,
): Asked<Answer> =>
  useLoaded<Answer>(path === undefined ? undefined : JSON.stringify([path, query, body, revision]), (signal) =>
    ask<Answer>(path!, query, { signal, ...(body !== undefined && { body }) }),
  );
