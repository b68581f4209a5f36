import { join } from 'node:path';
import type { GraphPatch } from '../../graph/model/patch';
import type { Article } from '../../ingest/analysis';
import type { RawArticle, Reading } from '../../ingest/readers/reader';
import { openPool, type ProcessPool } from './process-pool';
import { mostProcesses, usualLimits, type ReadingLimits } from './reading-limits';
import type { ReadingTasks } from './reading-task';

/**
 * Reads in processes of its own, each within its limits. Every call rejects with ReadingFault when the text is at fault,
 * with ReadingStopped once closed, with KnowledgeError when data/ is wrong.
 */
export interface ReadingPool {
  /** The articles of a file. */
  open(raw: RawArticle): Promise<readonly Reading[]>;
  read(article: Article): Promise<GraphPatch>;
  analyze(asks: ReadingTasks['analyze']['asks']): Promise<ReadingTasks['analyze']['gives']>;
  /** Gives up what is being read, at once. */
  close(): void;
}

const entry = join(__dirname, `reading-process${__filename.endsWith('.ts') ? '.ts' : '.js'}`);

/** The first process starts to load what it knows at once. */
export const openReading = (limits: ReadingLimits = usualLimits): ReadingPool =>
  readingOver(openPool({ entry, processes: mostProcesses(), limits }));

/** Over processes that know the tasks of `reading-task.ts`. */
export const readingOver = (pool: ProcessPool): ReadingPool => {
  const run = <Kind extends keyof ReadingTasks>(kind: Kind, asks: ReadingTasks[Kind]['asks'], bytes: number) =>
    pool.run({ kind, asks }, bytes) as Promise<ReadingTasks[Kind]['gives']>;
  return {
    open: (raw) => run('open', raw, raw.bytes.length),
    read: (article) => run('read', article, article.text.length),
    analyze: (asks) => run('analyze', asks, asks.bytes.length),
    close: pool.close,
  };
};
