import { useState } from 'react';
import { ask, AskError } from '../api/ask';
import { readEvents } from '../api/read-events';

/** What became of one article, as the server tells it. */
export type IngestEvent =
  | {
      readonly kind: 'stored';
      readonly source: string;
      readonly article: string;
      readonly title: string;
      readonly isNew: boolean;
    }
  | { readonly kind: 'quarantined'; readonly source: string; readonly reason: string };

interface Progress {
  readonly files: number;
  readonly events: readonly IngestEvent[];
  readonly isRunning: boolean;
  readonly problem: string;
}

const idle: Progress = { files: 0, events: [], isRunning: false, problem: '' };

type Ending = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };

/** How often a server that breaks off is asked again, a second apart. */
const mostTries = 5;
const gone = 'The server stopped answering. Start it again and add the files once more; nothing is stored twice.';

/** The server takes no more at once. */
const mostFiles = 500;

/** Hands files to the server and follows what becomes of each. */
export const useIngest = (onDone: () => void) => {
  const [progress, setProgress] = useState(idle);
  const fail = (problem: string) => setProgress((before) => ({ ...before, isRunning: false, problem }));
  const start = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return fail('There was no file in it. Drop text files, or folders of them.');
    if (files.length > mostFiles)
      return fail(
        `These are ${files.length} files; add at most ${mostFiles} at a time, or run “newsgraph ingest FOLDER”.`,
      );
    setProgress({ ...idle, files: files.length, isRunning: true });
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    let job: string;
    try {
      ({ job } = await ask<{ job: string }>('ingest', {}, { body: form }));
    } catch (error) {
      return fail((error as Error).message);
    }
    for (let tries = 1; ; tries += 1) {
      // Whoever asks again gets every event once more.
      setProgress((before) => ({ ...before, events: [] }));
      try {
        if (await follow(job)) return;
      } catch (error) {
        // Some answer came, and it will not become another.
        if (error instanceof AskError && error.status !== undefined) return fail(error.message);
      }
      if (tries === mostTries) return fail(gone);
      await new Promise((waited) => setTimeout(waited, 1_000));
    }
  };
  /** True when the work has ended. */
  const follow = async (job: string): Promise<boolean> => {
    for await (const event of readEvents<IngestEvent | Ending>(`ingest/${job}`)) {
      if (event.kind === 'stored' || event.kind === 'quarantined') {
        setProgress((before) => ({ ...before, events: [...before.events, event] }));
        continue;
      }
      if (event.kind === 'failed') fail(event.reason);
      else setProgress((before) => ({ ...before, isRunning: false }));
      onDone();
      return true;
    }
    return false;
  };
  return { progress, start };
};
