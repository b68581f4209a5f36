import { readFileSync } from 'node:fs';

/**
 * When a process started, in ticks since the machine did, so that a number that was given out again is not taken for the
 * same process. Undefined where there is no such process, or no `/proc` to ask.
 */
export const processStart = (process: number): string | undefined => {
  try {
    // Behind the name, which may hold any sign, brackets too: field 22 of proc(5), the name being the second.
    const status = readFileSync(`/proc/${process}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
};
