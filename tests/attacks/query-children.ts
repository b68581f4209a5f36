import { execFileSync } from 'node:child_process';

/** Numbers of the processes of a process that answer queries, dead ones that nobody has buried too. */
export const queryChildren = (parent: number = process.pid): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found !== null && Number(found[2]) === parent && /query-child|<defunct>/.test(found[3]!))
    .map((found) => Number(found![1]));

/** Waits until nothing of these runs any more, or too long. */
export const allGone = async (pids: readonly number[]): Promise<boolean> => {
  for (let round = 0; round < 600; round += 1) {
    if (!pids.some(isRunning)) return true;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return false;
};

const isRunning = (pid: number): boolean => {
  try {
    return !/^\s*Z/.test(execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return false;
  }
};
