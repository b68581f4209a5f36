import { Worker } from 'node:worker_threads';

interface Watched {
  /** One Int32: the processor milliseconds of this process at which the running task is over its time; 0 without one. */
  readonly end: SharedArrayBuffer;
  /** Memory of the whole process. */
  readonly megabytes: number;
  readonly parent: number;
}

/** Last line on stderr of a process that was ended for its time or memory. */
export const OVER_TIME = 'newsgraph: over time';
export const OVER_MEMORY = 'newsgraph: over memory';

/**
 * Ends this process when its task has used up its time or memory, and when its parent has gone: from a thread, for a
 * task that hangs lets nothing else run. Gives what to call when a task begins, with its processor seconds, and ends.
 */
export const watchLimits = (
  megabytes: number,
): { readonly begin: (seconds: number) => void; readonly end: () => void } => {
  const end = new SharedArrayBuffer(4);
  const at = new Int32Array(end);
  const watched: Watched = { end, megabytes, parent: process.ppid };
  // The text of the function, so that it needs no file of its own, nor time to compile one.
  const watcher = new Worker(`(${watch.toString()})(require, '${OVER_TIME}', '${OVER_MEMORY}')`, {
    eval: true,
    workerData: watched,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
    execArgv: [],
  });
  watcher.unref();
  return {
    begin: (seconds) => Atomics.store(at, 0, Math.ceil(processorMilliseconds() + seconds * 1_000)),
    end: () => void Atomics.store(at, 0, 0),
  };
};

const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Runs alone in its thread: it can use nothing of this file. */
const watch = (load: NodeJS.Require, overTime: string, overMemory: string): void => {
  const { workerData } = load('node:worker_threads') as { workerData: Watched };
  const { writeSync } = load('node:fs') as typeof import('node:fs');
  const at = new Int32Array(workerData.end);
  const kill = (reason?: string): void => {
    try {
      if (reason) writeSync(2, `${reason}\n`);
    } finally {
      process.kill(process.pid, 'SIGKILL');
    }
  };
  setInterval(() => {
    if (process.ppid !== workerData.parent) return kill();
    const { user, system } = process.cpuUsage();
    const end = Atomics.load(at, 0);
    if (end !== 0 && (user + system) / 1_000 > end) kill(overTime);
    if (process.memoryUsage.rss() > workerData.megabytes * 1e6) kill(overMemory);
  }, 100);
};
