import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Positions } from '../../graph/layout/positions';

/** Smaller views are laid out in a second. */
const leastKept = 5_000;

/** Counts changes of the layout itself: what an older program has kept is worked out anew. */
const version = 1;

interface Kept {
  readonly version: number;
  readonly key: string;
  readonly positions: Positions;
}

/**
 * The layout of the last very large view of an embedded store, read from a file beside it or worked out and written
 * there. The file may be deleted at any time; one that cannot be read or written costs time and nothing else.
 */
export const keptPositions = async (
  address: string | undefined,
  count: number,
  key: string,
  place: () => Promise<Positions>,
): Promise<Positions> => {
  const file = count < leastKept ? undefined : fileBeside(address);
  if (file === undefined) return place();
  const kept = await read(file);
  if (kept?.version === version && kept.key === key) return kept.positions;
  const positions = await place();
  // Written aside and renamed: a reader never meets half of it, and no link that lies there is written through.
  await rm(`${file}.part`, { force: true })
    .then(() =>
      writeFile(`${file}.part`, JSON.stringify({ version, key, positions } satisfies Kept), {
        mode: 0o600,
        flag: 'wx',
      }),
    )
    .then(() => rename(`${file}.part`, file))
    .catch(() => undefined);
  return positions;
};

const read = async (file: string): Promise<Kept | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
};

const fileBeside = (address: string | undefined): string | undefined => {
  if (!address?.startsWith('embedded:')) return undefined;
  const path = resolve(address.slice('embedded:'.length));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'positions.json') : `${path}.positions.json`;
};
