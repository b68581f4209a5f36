import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Export, ExportSource } from '../graph/exports/export';
import { joinPieces } from '../graph/exports/join-pieces';
import { InputError } from '../graph/model/errors';
import type { Terminal } from './terminal';

/**
 * Writes an export to a file or folder, which appears whole or not at all; without a path, or with `-`, to stdout.
 * Throws InputError when the path is taken and `force` is not given.
 */
export const writeOutput = async (
  format: Export,
  source: ExportSource,
  output: { readonly path?: string; readonly force?: boolean },
  terminal: Terminal,
): Promise<void> => {
  const { path, force } = output;
  if (path === undefined || path === '-') return toTerminal(format, source, terminal);
  if (existsSync(path) && !force) throw new InputError(`${path} exists; give --force to replace it.`);
  const partial = `${path}.${process.pid}.partial`;
  try {
    if (typeof format.write === 'function') await toFile(partial, format.write(source));
    else {
      await mkdir(partial, { recursive: true });
      for (const [name, write] of Object.entries(format.write)) await toFile(join(partial, name), write(source));
    }
    // A folder cannot be renamed over another.
    if (force) await rm(path, { recursive: true, force: true });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC' || code === 'EROFS' || code === 'ENOTDIR') {
      throw new InputError(`${path} cannot be written (${code}); choose another place.`, { cause: error });
    }
    throw error;
  }
};

const toTerminal = async ({ name, write }: Export, source: ExportSource, terminal: Terminal): Promise<void> => {
  if (typeof write !== 'function') throw new InputError(`Format ${name} has several files; give --output FOLDER.`);
  const stop = terminal.stopSignal();
  for await (const piece of joinPieces(write(source))) {
    if (stop.aborted) return;
    await terminal.write(piece);
  }
};

const toFile = (path: string, pieces: AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(joinPieces(pieces)), createWriteStream(path));
