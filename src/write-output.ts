import type { Export, ExportSource } from '../graph/exports/export';
import { InputError } from '../graph/model/errors';
import type { DumpOptions } from '../graph/stores/store';
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
  const { watched, isEmpty } = watch(source);
  if (path === undefined || path === '-') await toTerminal(format, watched, terminal);
  else {
    const pieces = 'write' in format ? format.write(watched) : { files: format.writeFiles(watched) };
    if (await writeWhole(path, pieces, { force, signal: terminal.stopSignal() })) terminal.log(`wrote ${path}`);
  }
  if (isEmpty())
    terminal.warn('Nothing is chosen, so the export is empty; choose more, or look with newsgraph search.');
};

/** Notices whether a format was given any record: what chooses nothing is often misspelt. */
const watch = (source: ExportSource): { readonly watched: ExportSource; readonly isEmpty: () => boolean } => {
  const state = { hasBegun: false, hasRecord: false };
  // No generator around the records: of a million each would wait once more.
  const noticed = <T>(records: AsyncIterable<T>): AsyncIterable<T> => ({
    [Symbol.asyncIterator]: () => {
      state.hasBegun = true;
      const iterator = records[Symbol.asyncIterator]();
      const first = async () => {
        const result = await iterator.next();
        if (!result.done) state.hasRecord = true;
        return result;
      };
      return {
        next: () => (state.hasRecord ? iterator.next() : first()),
        return: async (value?: unknown) => (await iterator.return?.(value)) ?? { done: true, value: undefined },
      };
    },
  });
  const watched = {
    ...source,
    cited: () => noticed(source.cited()),
    records: (options?: DumpOptions) => noticed(source.records(options)),
  };
  return { watched, isEmpty: () => state.hasBegun && !state.hasRecord };
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
    else await terminal.data(piece);
    if (joined.length < PIECE) continue;
    await terminal.data(joined);
    joined = '';
  }
  await terminal.data(joined);
};
