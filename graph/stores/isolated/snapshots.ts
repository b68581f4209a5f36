import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../model/errors';
import { logOf, snapshotsOf } from '../embedded-file';
import { writeQueue } from '../write-queue';
import type { Held } from './query-pool';

export interface Snapshots {
  /** A copy with everything that was committed before the call. */
  latest(): Promise<Held>;
  /** Does what changes the file itself, and not only the log beside it, while no copy is being made. */
  change(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

interface Snapshot {
  readonly version: number;
  readonly folder: string;
  readonly file: string;
  holders: number;
}

/**
 * Copies of an embedded graph that this process writes into, for others to read: the engine gives a file to one process
 * alone. A copy is what the disk holds after a kill, the file and its log, which the engine puts together on opening. It
 * takes no time of this process; the file is copied once and then linked, since a writer changes its log only.
 */
export const snapshots = (file: string, address: string, writes: () => number): Snapshots => {
  const home = snapshotsOf(file);
  const inTurn = writeQueue();
  let made = 0;
  let current: { readonly writes: number; readonly snapshot: Promise<Snapshot> } | undefined;
  let copied: Snapshot | undefined;

  const copy = async (): Promise<Snapshot> => {
    const folder = join(home, String((made += 1)));
    const snapshot: Snapshot = { version: made, folder, file: join(folder, 'graph'), holders: 0 };
    try {
      await mkdir(home, { mode: 0o700, recursive: true });
      await mkdir(folder, { mode: 0o700 });
      if (copied) await link(copied.file, snapshot.file);
      else await copyFile(file, snapshot.file, constants.COPYFILE_FICLONE);
      await mkdir(logOf(snapshot.file), { mode: 0o700 });
      for (const log of await readdir(logOf(file)))
        await copyFile(join(logOf(file), log), join(logOf(snapshot.file), log));
    } catch (error) {
      throw new StoreError(
        `${address} cannot be copied for a query (${(error as Error).message}); make room on its disk and ask again`,
      );
    }
    const last = copied;
    copied = snapshot;
    if (last) dropUnheld(last);
    return snapshot;
  };
  const dropUnheld = (snapshot: Snapshot): void => {
    if (snapshot.holders === 0 && snapshot !== copied)
      void rm(snapshot.folder, { recursive: true, force: true }).catch(() => undefined);
  };

  return {
    async latest() {
      const wanted = writes();
      if (current?.writes !== wanted) current = { writes: wanted, snapshot: inTurn(copy) };
      const mine = current;
      try {
        const snapshot = await mine.snapshot;
        snapshot.holders += 1;
        return {
          opening: { file: snapshot.file, address },
          version: snapshot.version,
          release: () => {
            snapshot.holders -= 1;
            dropUnheld(snapshot);
          },
        };
      } catch (error) {
        if (current === mine) current = undefined;
        throw error;
      }
    },
    change: (work) =>
      inTurn(async () => {
        await work();
        const last = copied;
        copied = current = undefined;
        if (last) dropUnheld(last);
      }),
    close: () => inTurn(() => rm(home, { recursive: true, force: true })),
  };
};
