import { spawn, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, StoreError } from '../../model/errors';
import { tooSlow } from '../guard/check-query';
import type { QueryResult } from '../store';
import type { Opening, Question, Saying } from './messages';

const GIGABYTE = 1024 ** 3;

/** What a question may take beside the open graph, in bytes. */
export const MOST_MEMORY = 2 * GIGABYTE;

/** Opening takes seconds for a million records; longer than this it hangs. */
const OPENING = 120_000;

export interface Limits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** A process that answers one question at a time, and is ended when one goes beyond its limits. */
export interface Child {
  readonly pid: number | undefined;
  /** False once it was ended or has failed. */
  isAlive(): boolean;
  /** Rejects with an InputError or StoreError that says what to do; the child may then be gone. */
  ask(question: Question, limits: Limits): Promise<QueryResult>;
  /** Ends it at once; resolves when it is gone. */
  end(): Promise<void>;
}

/** Resolves when the child has the graph open. Throws StoreError when it cannot open it. */
export const startChild = async (opening: Opening): Promise<Child> => {
  const child = start(opening);
  let alive = true;
  const gone = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error']) child.once(event, () => resolve());
  }).finally(() => (alive = false));
  let listen: ((saying: Saying) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  child.on('message', (saying: Saying) => listen?.(saying));
  child.on('error', (error) => fail?.(new StoreError(`a query cannot be run: ${error.message}; try again`)));
  child.on('exit', (_code, signal) => fail?.(ended(signal)));

  /** Waits for what ends one turn, or for the child to end; what ends it early is told instead of that. */
  const turn = async (limits: Limits, begin: () => void, hear: (saying: Saying) => QueryResult | Error | undefined) => {
    child.ref();
    child.channel?.ref();
    let timer: NodeJS.Timeout | undefined;
    let stop: (() => void) | undefined;
    try {
      return await new Promise<QueryResult>((resolve, reject) => {
        // Told once it is gone: a process with gigabytes takes a while to end.
        const kill = (error: Error): void => {
          listen = fail = undefined;
          void end().then(() => reject(error));
        };
        fail = reject;
        listen = (saying) => {
          if (saying.is === 'error') return reject(fromTold(saying.error));
          const heard = hear(saying);
          if (heard instanceof Error) kill(heard);
          else if (heard !== undefined) resolve(heard);
        };
        timer = setTimeout(() => kill(tooSlow(limits.timeoutMs)), limits.timeoutMs);
        stop = () => kill(new InputError('the query was given up'));
        if (limits.signal?.aborted) return stop();
        limits.signal?.addEventListener('abort', stop, { once: true });
        begin();
      });
    } finally {
      clearTimeout(timer);
      if (stop) limits.signal?.removeEventListener('abort', stop);
      listen = fail = undefined;
      child.unref();
      child.channel?.unref();
    }
  };
  const end = async (): Promise<void> => {
    alive = false;
    // Waited for, even by a program that has nothing else to do.
    child.ref();
    child.kill('SIGKILL');
    await gone;
  };

  let open = 0;
  const opened: QueryResult = { columns: [], rows: [], truncated: false };
  try {
    await turn(
      { timeoutMs: OPENING },
      () => undefined,
      (saying) => {
        open = 'memory' in saying ? saying.memory : 0;
        return opened;
      },
    );
  } catch (error) {
    await end();
    throw error;
  }
  return {
    pid: child.pid,
    isAlive: () => alive,
    end,
    ask: (question, limits) =>
      turn(
        limits,
        () => send(child, question),
        (saying) => {
          if (saying.is === 'memory') return saying.memory > open + MOST_MEMORY ? tooLarge() : undefined;
          if (saying.is !== 'answer') return undefined;
          // What the engine does not give back would be counted against the next question.
          if (saying.memory > open + MOST_MEMORY / 4) void end();
          return saying.result;
        },
      ),
  };
};

const start = ({ file, address }: Opening): ChildProcess => {
  const isSource = __filename.endsWith('.ts');
  const entry = join(__dirname, `query-child.${isSource ? 'ts' : 'js'}`);
  const hook = isSource ? ['-r', join(__dirname, 'run-source.cjs')] : [];
  const line = [process.execPath, ...hook, entry, JSON.stringify({ file, address } satisfies Opening)];
  const options = {
    // A query that reads what it must not finds no password there.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'] as ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced' as const,
  };
  if (process.platform === 'win32') return spawn(line[0]!, line.slice(1), options);
  // The second line behind the reports of the child: the system itself refuses memory far beyond what is allowed.
  const most = Math.ceil((2 * MOST_MEMORY + 20 * statSync(file).size) / 1024);
  return spawn('/bin/sh', ['-c', 'ulimit -d "$0" 2>/dev/null; exec "$@"', String(most), ...line], options);
};

const send = (child: ChildProcess, question: Question): void => {
  try {
    child.send(question);
  } catch (error) {
    throw new InputError(`the parameters cannot be handed over (${(error as Error).message}); give plain, flat values`);
  }
};

const fromTold = ({ kind, message }: Extract<Saying, { is: 'error' }>['error']): Error =>
  kind === 'InputError' ? new InputError(message) : new StoreError(message);

const tooLarge = (): InputError =>
  new InputError(
    `the query took more than ${MOST_MEMORY / GIGABYTE} GB of memory; narrow it (a label, a LIMIT, fewer steps)`,
  );

/** An allocation that fails ends a process by SIGABRT, a stack that overflows by SIGSEGV. */
const ended = (signal: NodeJS.Signals | null): Error =>
  signal === 'SIGABRT'
    ? tooLarge()
    : new InputError(
        `the engine failed on this query (${signal ?? 'it ended'}), as on values nested thousands deep; ask it in another way`,
      );
