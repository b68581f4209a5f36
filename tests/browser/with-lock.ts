import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);

/** Runs work that two test files must not do at once; only one process can make a folder. Waits up to five minutes. */
export const withLock = (name: string, work: () => void): void => {
  const folder = join(tmpdir(), `newsgraph-${name}`);
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if (waited > 600) throw new Error(`${folder} is held; remove it if no other test is running.`, { cause: error });
      pause();
    }
  }
  try {
    work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
