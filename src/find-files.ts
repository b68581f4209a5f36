import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
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
 * reader takes, in sorted order; of the others `tell` is told, by kind and number. Throws InputError for a path that is not there or not readable,
 * and for a folder without articles.
 */
export const findFiles = async (
  paths: readonly string[],
  tell: (line: string) => void = () => undefined,
): Promise<FoundFile[]> => {
  const found: FoundFile[] = [];
  for (const path of paths) append(found, await findUnder(path, tell));
  return found;
};

/** "3 .pdf, 1 hidden, 1 without an ending" */
type Unread = Map<string, number>;

const say = (unread: Unread): string =>
  [...unread]
    .sort(([one, its], [other, others]) => others - its || (one < other ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');

const findUnder = async (path: string, tell: (line: string) => void): Promise<FoundFile[]> => {
  if (path === '-') return [{ path, source: 'standard input' }];
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  if (!status.isDirectory()) return [{ path, source: basename(path) }];
  const unread: Unread = new Map();
  const files = await walk(path, unread);
  const endings = readers.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(', ');
  if (files.length === 0) {
    const others = unread.size === 0 ? '' : ` but ${say(unread)}`;
    throw new InputError(`Folder ${path} holds no articles${others}; newsgraph reads files that end in ${endings}.`);
  }
  if (unread.size > 0) tell(`${path}: not read are ${say(unread)}; of a folder, files that end in ${endings} are read`);
  return files.map((file) => ({ path: file, source: relative(path, file) }));
};

const walk = async (folder: string, unread: Unread): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  // By code unit, not by locale: the order is the same on every machine.
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) count(unread, 'hidden');
    else if (entry.isDirectory()) append(files, await walk(path, unread));
    else if (entry.isFile() && readerFor(entry.name)) files.push(path);
    else count(unread, kindOf(entry));
  }
  return files;
};

const count = (unread: Unread, kind: string): void => void unread.set(kind, (unread.get(kind) ?? 0) + 1);

const kindOf = (entry: Dirent): string => {
  if (entry.isSymbolicLink()) return 'links';
  if (!entry.isFile()) return 'pipes or devices';
  return extname(entry.name).toLowerCase() || 'without an ending';
};

const unreadable = (path: string, cause: NodeJS.ErrnoException): InputError => {
  if (cause.code === 'ENOENT') return new InputError(`${path} is not there; check the spelling.`, { cause });
  return new InputError(`${path} cannot be read (${cause.code}); check that it is yours to read.`, { cause });
};
