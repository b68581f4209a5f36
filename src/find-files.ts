import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { append } from '../graph/model/append';
import { InputError } from '../graph/model/errors';
import { readerFor, readers } from '../ingest/readers';

export interface FoundFile {
  /** Where to read it; `-` is standard input. */
  readonly path: string;
  /** What to call it: relative to what the user named. */
  readonly source: string;
}

/**
 * The files behind what the user named. A file is taken whatever its ending; of a folder, all files below it that a
 * reader takes, in sorted order, hidden ones left out. Throws InputError for a path that is not there or not readable,
 * and for a folder without articles.
 */
export const findFiles = async (paths: readonly string[]): Promise<FoundFile[]> => {
  const found: FoundFile[] = [];
  for (const path of paths) append(found, await findUnder(path));
  return found;
};

const findUnder = async (path: string): Promise<FoundFile[]> => {
  if (path === '-') return [{ path, source: 'standard input' }];
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  if (!status.isDirectory()) return [{ path, source: basename(path) }];
  const files = await walk(path);
  if (files.length === 0) {
    const endings = readers.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(', ');
    throw new InputError(`Folder ${path} holds no articles; newsgraph reads files that end in ${endings}.`);
  }
  return files.map((file) => ({ path: file, source: relative(path, file) }));
};

const walk = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  // By code unit, not by locale: the order is the same on every machine.
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) append(files, await walk(path));
    else if (entry.isFile() && readerFor(entry.name)) files.push(path);
  }
  return files;
};

const unreadable = (path: string, cause: NodeJS.ErrnoException): InputError => {
  if (cause.code === 'ENOENT') return new InputError(`${path} is not there; check the spelling.`, { cause });
  return new InputError(`${path} cannot be read (${cause.code}); check that it is yours to read.`, { cause });
};
