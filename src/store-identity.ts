import { statSync } from 'node:fs';

/** `<device>:<inode>`, which no copy of a file shares with it; undefined where there is no file. */
export const storeIdentity = (path: string): string | undefined => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
};
