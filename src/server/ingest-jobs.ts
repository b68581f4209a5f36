import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import type { UploadEvent } from '../ingest-uploads';

export type JobEvent =
  | UploadEvent
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'done'; readonly files: number };

interface Job {
  readonly events: JobEvent[];
  readonly changes: EventEmitter;
}

/** What a page that reloads may still ask for. */
const mostKept = 20;

/** Work that goes on after its request was answered; whoever follows it gets every event from the first. */
export const ingestJobs = () => {
  const jobs = new Map<string, Job>();
  // One at a time: they write to one store, and reading fills the processors.
  let last: Promise<void> = Promise.resolve();
  return {
    /** Gives the id under which to follow it. `work` is waited for to its end, also when it fails. */
    start: (files: number, work: () => AsyncIterable<UploadEvent>): string => {
      const id = randomUUID();
      const job: Job = { events: [], changes: new EventEmitter().setMaxListeners(0) };
      const tell = (event: JobEvent) => {
        job.events.push(event);
        job.changes.emit('event');
      };
      jobs.set(id, job);
      for (const old of jobs.keys()) if (jobs.size > mostKept) jobs.delete(old);
      last = last.then(async () => {
        try {
          for await (const event of work()) tell(event);
          tell({ kind: 'done', files });
        } catch (error) {
          tell({ kind: 'failed', reason: (error as Error).message });
        }
      });
      return id;
    },
    has: (id: string): boolean => jobs.has(id),
    /** Resolves when nothing is at work. */
    rest: (): Promise<void> => last,
    /** Ends after `done` or `failed`. */
    async *follow(id: string, signal: AbortSignal): AsyncGenerator<JobEvent> {
      const job = jobs.get(id)!;
      let told = 0;
      const news = on(job.changes, 'event', { signal });
      try {
        for (;;) {
          while (told < job.events.length) {
            const event = job.events[told]!;
            told += 1;
            yield event;
            if (event.kind === 'done' || event.kind === 'failed') return;
          }
          await news.next();
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        await news.return?.();
      }
    },
  };
};
