import { createWriteStream, type WriteStream } from 'node:fs';
import { chmod, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { InputError, StoreError } from '../graph/model/errors';

export interface OutputOptions {
  /** Replace what is at the path. */
  readonly force?: boolean;
  /** Stops the writing; what was written so far is taken away. */
  readonly signal?: AbortSignal;
}

/** Pieces of one file, or of the files of a folder. */
export type Pieces = AsyncIterable<string | Uint8Array> | { readonly files: AsyncIterable<FilePiece> };

interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/** New files and folders are their owner's alone, or less where the umask says so. */
const [OWN_FILE, OWN_FOLDER] = [0o600, 0o700];

/**
 * Writes a file or folder that appears whole or not at all: under another name beside it, flushed, then renamed. Only its
 * owner may read what is new; what is replaced keeps its rights, for whoever opened it to others wants that again. Gives
 * false when it was stopped. Throws InputError for a path that is taken or cannot be written, StoreError for a full disk.
 */
export const writeWhole = async (path: string, pieces: Pieces, options: OutputOptions = {}): Promise<boolean> => {
  await checkFree(path, options);
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  try {
    const isDone =
      'files' in pieces ? await writeFolder(partial, pieces.files, options) : await writeFile(partial, pieces, options);
    if (isDone) {
      await keepRights(path, partial);
      await moveTo(path, partial, 'files' in pieces);
    }
    return isDone;
  } catch (error) {
    throw explain(path, error as NodeJS.ErrnoException);
  } finally {
    // Where nothing could be made nothing is to be taken away.
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
  }
};

/** Throws InputError when something is at the path that may not be replaced: `--force` must never take a device away. */
export const checkFree = async (path: string, { force = false }: OutputOptions): Promise<void> => {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return;
  const meant = await stat(path).catch(() => found);
  if (!meant.isFile() && !meant.isDirectory() && !meant.isSymbolicLink())
    throw new InputError(`${path} is a pipe or a device; leave the path out and pass the output on, or name a file.`);
  if (!force) throw new InputError(`${path} exists; give --force to replace it.`);
};

const writeFile = async (
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  { signal }: OutputOptions,
): Promise<boolean> => {
  const file = openFile(path);
  try {
    for await (const piece of pieces) {
      if (signal?.aborted) break;
      await file.write(piece);
    }
  } finally {
    await file.end();
  }
  return !signal?.aborted;
};

const writeFolder = async (
  path: string,
  pieces: AsyncIterable<FilePiece>,
  { signal }: OutputOptions,
): Promise<boolean> => {
  await mkdir(path, { mode: OWN_FOLDER });
  const open = new Map<string, OpenFile>();
  try {
    for await (const { file, text } of pieces) {
      if (signal?.aborted) break;
      if (!open.has(file)) open.set(file, openFile(join(path, file)));
      await open.get(file)!.write(text);
    }
  } finally {
    for (const file of open.values()) await file.end();
  }
  return !signal?.aborted;
};

interface OpenFile {
  write(piece: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
}

const PIECE = 65_536;

/** Joins small pieces: one write to disk for many records. */
const openFile = (path: string): OpenFile => {
  const stream: WriteStream = createWriteStream(path, { flags: 'wx', flush: true, mode: OWN_FILE });
  const ended = finished(stream);
  // Whoever writes next or ends it gets the error.
  ended.catch(() => undefined);
  let joined = '';
  const flush = async (piece: string | Uint8Array): Promise<void> => {
    if (stream.destroyed) await ended;
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), ended]);
  };
  const flushJoined = async (): Promise<void> => {
    const piece = joined;
    joined = '';
    if (piece !== '') await flush(piece);
  };
  return {
    write: async (piece) => {
      if (typeof piece === 'string') {
        joined += piece;
        if (joined.length >= PIECE) await flushJoined();
      } else {
        await flushJoined();
        await flush(piece);
      }
    },
    end: async () => {
      await flushJoined();
      stream.end();
      await ended;
    },
  };
};

/** Gives what will stand at the path, and the files in it, the rights of what stands there now. */
const keepRights = async (path: string, partial: string): Promise<void> => {
  const found = await lstat(path).catch(() => undefined);
  const made = await lstat(partial);
  // A link has no rights of its own.
  if (found === undefined || found.isFile() !== made.isFile() || found.isDirectory() !== made.isDirectory()) return;
  if (made.isDirectory()) {
    for (const name of await readdir(partial)) await keepRights(join(path, name), join(partial, name));
  }
  await chmod(partial, found.mode & 0o777);
};

const moveTo = async (path: string, partial: string, isFolder: boolean): Promise<void> => {
  const found = await lstat(path).catch(() => undefined);
  if (!isFolder || found === undefined) {
    if (found?.isDirectory()) throw new InputError(`${path} is a folder; name a file.`);
    return rename(partial, path);
  }
  if (!found.isDirectory()) throw new InputError(`${path} is a file; name a folder.`);
  await checkReplaceable(path, partial);
  // A folder cannot be renamed over another.
  const old = `${partial}.old`;
  await rename(path, old);
  await rename(partial, path);
  await rm(old, { recursive: true });
};

/** A folder is replaced only where all in it looks like an export: `--force` must never take a user's work away. */
const checkReplaceable = async (path: string, partial: string): Promise<void> => {
  const kinds = new Set((await readdir(partial)).map((name) => extname(name)));
  const entries = await readdir(path, { withFileTypes: true });
  const other = entries.find((entry) => !entry.isFile() || !kinds.has(extname(entry.name)));
  if (other) throw new InputError(`${path} holds ${other.name}, which is no export; choose another folder.`);
};

const explain = (path: string, error: NodeJS.ErrnoException): Error => {
  const { code = '' } = error;
  if (['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'].includes(code)) {
    return new StoreError(
      `${path} was not written: no room on the disk (${code}); free some or choose another place.`,
      {
        cause: error,
      },
    );
  }
  if (['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EBUSY'].includes(code)) {
    return new InputError(`${path} cannot be written (${code}); choose another place.`, { cause: error });
  }
  return error;
};
