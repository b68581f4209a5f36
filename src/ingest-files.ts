import { StoreError } from '../graph/model/errors';
import type { ApplyResult, GraphStore } from '../graph/stores/store';
import type { Article } from '../ingest/analysis';
import type { Quarantined } from '../ingest/readers/reader';
import type { FoundFile } from './find-files';
import { readFiles } from './read-articles';
import { showProgress } from './show-progress';
import type { Terminal } from './terminal';

export interface IngestOutcome {
  /** Articles read and stored, known before or not. */
  readonly read: number;
  /** What the store says was new or changed. */
  readonly written: ApplyResult;
  readonly quarantined: readonly Quarantined[];
  /** Ctrl-C came before the last file. */
  readonly isInterrupted: boolean;
}

/**
 * Reads files into a store. After Ctrl-C the running batch is still written and no further file is begun. `onStored` is
 * told the ids of articles once nothing can take them away.
 */
export const ingestFiles = async (
  files: readonly FoundFile[],
  store: GraphStore,
  terminal: Terminal,
  onStored?: (ids: readonly string[]) => Promise<void>,
): Promise<IngestOutcome> => {
  const { loadKnowledge } = require('./load-knowledge') as typeof import('./load-knowledge');
  const { buildGraph } = require('./build-graph') as typeof import('./build-graph');
  const stop = terminal.stopSignal();
  const progress = await showProgress(terminal, files.length, 'files');
  const warnings: string[] = [];
  const quarantined: Quarantined[] = [];
  let read = 0;
  let stored = 0;
  let isInterrupted = false;
  async function* articles(): AsyncGenerator<Article> {
    for await (const reading of readFiles(files, { warn: (line) => warnings.push(line) })) {
      // Lets a waiting Ctrl-C be heard: reading an article is one long turn.
      await new Promise((heard) => setImmediate(heard));
      if (stop.aborted) {
        isInterrupted = true;
        return;
      }
      if ('article' in reading) {
        read += 1;
        yield reading.article;
      } else quarantined.push(reading.quarantined);
      progress.step();
    }
  }
  try {
    const onFault = ({ id, source = id }: Article, { message }: Error): void => {
      read -= 1;
      quarantined.push({ source, reason: `could not be read (${message}); please report it` });
    };
    const written = await buildGraph(articles(), loadKnowledge(), store, onFault, async (ids) => {
      stored += ids.length;
      await onStored?.(ids);
    });
    return { read, written, quarantined, isInterrupted };
  } catch (error) {
    throw error instanceof StoreError && stored > 0 ? resumable(error, stored) : error;
  } finally {
    progress.end();
    warnings.forEach((line) => terminal.warn(line));
  }
};

/** Says what is safe, where the store has not said it itself. */
const resumable = (error: StoreError, stored: number): StoreError =>
  error.message.includes('run the same again')
    ? error
    : new StoreError(`${error.message}; ${stored} articles are stored, run the same again to go on`, { cause: error });
