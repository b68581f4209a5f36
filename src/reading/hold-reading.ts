import { openReading, type ReadingPool } from './open-reading';
import type { ReadingLimits } from './reading-limits';

export interface HeldReading {
  /** A pool to use until `done` is called. */
  borrow(): { readonly reading: ReadingPool; readonly done: () => void };
  close(): void;
}

/** Milliseconds after the last use in which a next one saves the start. */
const REST = 60_000;

/** One pool for work that comes now and then: opened when it is wanted, given up, with its memory, after a rest. */
export const holdReading = (limits?: ReadingLimits): HeldReading => {
  let reading: ReadingPool | undefined;
  let users = 0;
  let rest: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(rest);
    reading?.close();
    reading = undefined;
  };
  return {
    borrow: () => {
      clearTimeout(rest);
      reading ??= openReading(limits);
      users += 1;
      return {
        reading,
        done: () => {
          users -= 1;
          if (users === 0) rest = setTimeout(close, REST).unref();
        },
      };
    },
    close,
  };
};
