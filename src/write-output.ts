import type { Export, ExportSource } from '../graph/exports/export';
import { InputError } from '../graph/model/errors';
import type { Terminal } from './terminal';
import { writeWhole } from './write-whole';

/**
 * Writes an export to a file or folder, which appears whole or not at all; without a path, or with `-`, to stdout.
 * Throws as `writeWhole` does.
 */
export const writeOutput = async (
  format: Export,
  source: ExportSource,
  { path, force }: { readonly path?: string; readonly force?: boolean },
  terminal: Terminal,
): Promise<void> => {
  if (path === undefined || path === '-') return toTerminal(format, source, terminal);
  const pieces = 'write' in format ? format.write(source) : { files: format.writeFiles(source) };
  if (await writeWhole(path, pieces, { force, signal: terminal.stopSignal() })) terminal.log(`wrote ${path}`);
};

const PIECE = 65_536;

const toTerminal = async (format: Export, source: ExportSource, terminal: Terminal): Promise<void> => {
  if (!('write' in format)) {
    throw new InputError(`Format ${format.name} has several files; give --output FOLDER.`);
  }
  const stop = terminal.stopSignal();
  let joined = '';
  for await (const piece of format.write(source)) {
    if (stop.aborted) return;
    if (typeof piece === 'string') joined += piece;
    else if (terminal.isInteractive) throw new InputError(`Format ${format.name} is no text; give --output FILE.`);
    else await terminal.write(piece);
    if (joined.length < PIECE) continue;
    await terminal.write(joined);
    joined = '';
  }
  await terminal.write(joined);
};
