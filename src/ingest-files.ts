import type { GraphPatch } from '../graph/model/patch';
import { StoreError } from '../graph/model/errors';
import type { ApplyResult, GraphStore } from '../graph/stores/store';
import type { Quarantined } from '../ingest/readers/reader';
import type { FoundFile } from './find-files';
import { loadFile } from './read-articles';
import type { ReadingPool } from './reading/open-reading';
import { readPatches, type Raw } from './reading/read-patches';
import { ReadingStopped } from './reading/reading-fault';
import { showProgress } from './show-progress';
import type { Terminal } from './terminal';
import { writePatches } from './write-patches';

export interface IngestOutcome {
  /** Articles read and stored, known before or not. */
  readonly read: number;
  /** What the store says was new or changed. */
  readonly written: ApplyResult;
  readonly quarantined: readonly Quarantined[];
  /** Ctrl-C came before the last file. */
  readonly isInterrupted: boolean;
}

export interface IngestOptions {
  /** Told the ids of articles once nothing can take them away. */
  readonly onStored?: ((ids: readonly string[]) => Promise<void>) | undefined;
}

/**
 * Reads files into a store. On Ctrl-C what is being read is given up, what the store is writing is waited for a moment,
 * and the rest is left; see `interrupted` for what is told then.
 */
export const ingestFiles = async (
  files: readonly FoundFile[],
  reading: ReadingPool,
  store: GraphStore,
  terminal: Terminal,
  { onStored }: IngestOptions = {},
): Promise<IngestOutcome> => {
  const warnings: string[] = [];
  const quarantined: Quarantined[] = [];
  const written = { articles: 0, nodes: 0, edges: 0 };
  let stored = 0;
  const outcome = (isInterrupted: boolean): IngestOutcome => ({ read: stored, written, quarantined, isInterrupted });
  const stop = terminal.stopSignal(
    () => `${interrupted(outcome(true), files.length)} What was being written is stored whole or not at all.`,
  );
  stop.addEventListener('abort', reading.close, { once: true });
  const progress = await showProgress(terminal, files.length, 'files');
  async function* places(): AsyncGenerator<Raw> {
    for (const file of files) yield await loadFile(file);
  }
  async function* patches(): AsyncGenerator<GraphPatch> {
    for await (const found of readPatches(places(), reading)) {
      for (const one of found) {
        if ('patch' in one) {
          one.warnings.forEach((warning) => warnings.push(`${one.patch.article.source} ${warning}`));
          yield one.patch;
        } else quarantined.push(one.quarantined);
      }
      progress.step();
    }
  }
  try {
    await writePatches(patches(), store, {
      onStored: async (ids, result) => {
        stored += ids.length;
        written.articles += result.articles;
        written.nodes += result.nodes;
        written.edges += result.edges;
        await onStored?.(ids);
      },
      onRefused: ({ article }, { message }) =>
        quarantined.push({ source: article.source ?? article.id, reason: notStored(message) }),
    });
    return outcome(false);
  } catch (error) {
    if (error instanceof ReadingStopped && stop.aborted) return outcome(true);
    throw error instanceof StoreError && stored > 0 ? resumable(error, stored) : error;
  } finally {
    stop.removeEventListener('abort', reading.close);
    progress.end();
    warnings.forEach((line) => terminal.warn(line));
  }
};

/** Why an article that was read is set aside all the same. */
export const notStored = (reason: string): string => `was read but cannot be stored (${reason}); please report it`;

/** What a run that was stopped has done, and what it has not. */
export const interrupted = ({ read, quarantined }: IngestOutcome, files: number): string =>
  `Interrupted: of ${files} files ${read} are stored and ${quarantined.length} set aside, the other ` +
  `${files - read - quarantined.length} are not stored; run the same again to go on.`;

/** Says what is safe, where the store has not said it itself. */
const resumable = (error: StoreError, stored: number): StoreError =>
  error.message.includes('run the same again')
    ? error
    : new StoreError(`${error.message}; ${stored} articles are stored, run the same again to go on`, { cause: error });
