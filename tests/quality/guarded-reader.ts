import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../ingest/analysis';

export interface Reading {
  /** What went wrong, one line each; empty where all is well. */
  readonly faults: readonly string[];
  /** What it cost this process, in milliseconds of one core. */
  readonly ms: number;
}

/** Far beyond what any of the tests' texts needs: a text that is not read by then never will be. */
const DEADLINE_MS = 180_000;

export interface GuardedReader {
  read(article: Article): Promise<Reading>;
  close(): Promise<unknown>;
}

/** Reads articles in a thread that is ended where a text hangs, so that a hang is a fault and stops nothing. */
export const guardedReader = (deadlineMs = DEADLINE_MS): GuardedReader => {
  let worker: Promise<Worker> | undefined;
  const end = async (): Promise<unknown> => {
    const running = await worker;
    worker = undefined;
    return running?.terminate();
  };
  return {
    read: async (article) => {
      const running = await (worker ??= start());
      const answer = await answerOf(running, article, deadlineMs);
      if (answer === undefined || 'died' in answer) await end();
      if (answer === undefined) return { faults: [`was not read within ${deadlineMs / 1_000} s`], ms: deadlineMs };
      return 'died' in answer ? { faults: [`ended the thread: ${answer.died}`], ms: 0 } : answer;
    },
    close: end,
  };
};

const start = (): Promise<Worker> =>
  new Promise((ready, failed) => {
    const worker = new Worker(resolve(__dirname, 'reading-worker.ts'), {
      execArgv: ['-r', 'ts-node/register/transpile-only'],
    });
    worker.once('message', () => ready(worker));
    worker.once('error', failed);
  });

const answerOf = (
  worker: Worker,
  article: Article,
  deadlineMs: number,
): Promise<Reading | { died: string } | undefined> =>
  new Promise((answered) => {
    const done = (answer: Reading | { died: string } | undefined): void => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('error', died);
      answered(answer);
    };
    const died = (error: Error): void => done({ died: error.message });
    const timer = setTimeout(() => done(undefined), deadlineMs);
    worker.on('message', done);
    worker.on('error', died);
    worker.postMessage(article);
  });
