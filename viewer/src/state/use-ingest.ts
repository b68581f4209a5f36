import { useState } from 'react';
import { ask } from '../api/ask';

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
    const source = new EventSource(`api/ingest/${job}`);
    // The browser connects again by itself and then gets every event once more.
    source.addEventListener('open', () => setProgress((before) => ({ ...before, events: [] })));
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as IngestEvent | { kind: 'done' } | { kind: 'failed'; reason: string };
      if (event.kind === 'stored' || event.kind === 'quarantined')
        return setProgress((before) => ({ ...before, events: [...before.events, event] }));
      source.close();
      if (event.kind === 'failed') fail(event.reason);
      else setProgress((before) => ({ ...before, isRunning: false }));
      onDone();
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED)
        fail('The server stopped answering. Start it again and add the files once more; nothing is stored twice.');
    });
  };
  return { progress, start };
};
