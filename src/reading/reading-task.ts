import type { GraphPatch } from '../../graph/model/patch';
import type { Article } from '../../ingest/analysis';
import type { RawArticle, Reading } from '../../ingest/readers/reader';
import type { ReadDocument } from '../read-documents';

export interface AnalyzeOptions {
  /** Clean the text first. */
  readonly clean: boolean;
  /** The tokens and the tree come along. */
  readonly tokens: boolean;
}

/** What a reading process is asked for, by kind, and what it gives. */
export interface ReadingTasks {
  /** Bytes of a file into its articles. */
  readonly open: { readonly asks: RawArticle; readonly gives: readonly Reading[] };
  /** An article into what it says. */
  readonly read: { readonly asks: Article; readonly gives: GraphPatch };
  /** A line of JSON into a line of JSON, or what is wrong with it. */
  readonly analyze: {
    readonly asks: AnalyzeOptions & { readonly line: number; readonly bytes: Uint8Array };
    readonly gives: { readonly json: string } | Extract<ReadDocument, { reason: string }>;
  };
}

export type ReadingTask = {
  [Kind in keyof ReadingTasks]: { readonly kind: Kind; readonly asks: ReadingTasks[Kind]['asks'] };
}[keyof ReadingTasks];
