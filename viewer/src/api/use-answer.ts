import { useEffect, useState } from 'react';
import { ask } from './ask';

export type Asked<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly answer: Answer };

/** Asks the server whenever path or query change; with no path it waits. A late answer to an old question is dropped. */
export const useAnswer = <Answer>(
  path: string | undefined,
  query: Readonly<Record<string, string>> = {},
): Asked<Answer> => {
  const question = path === undefined ? undefined : JSON.stringify([path, query]);
  const [tries, setTries] = useState(0);
  const [result, setResult] = useState<{ question: string; asked: Asked<Answer> }>();
  useEffect(() => {
    if (question === undefined) return;
    const stop = new AbortController();
    const [askedPath, askedQuery] = JSON.parse(question) as [string, Record<string, string>];
    ask<Answer>(askedPath, askedQuery, stop.signal).then(
      (answer) => stop.signal.aborted || setResult({ question, asked: { state: 'ready', answer } }),
      (error: Error) => {
        const retry = () => {
          setResult(undefined);
          setTries((count) => count + 1);
        };
        if (!stop.signal.aborted) setResult({ question, asked: { state: 'failed', message: error.message, retry } });
      },
    );
    return () => stop.abort();
  }, [question, tries]);
  return result && result.question === question ? result.asked : { state: 'waiting' };
};
