import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../ingest/analysis';
import { readerOf } from '../ingest/readers';
import { MOST_BYTES, tooLarge } from '../ingest/readers/plain-text';
import type { Quarantined, Reading } from '../ingest/readers/reader';
import { findFiles, type FoundFile } from './find-files';
import { AT_ONCE } from './open-named-file';
import type { Raw } from './reading/read-patches';

export type ReadArticle = { readonly article: Article } | { readonly quarantined: Quarantined };

export interface ReadOptions {
  /** Told once for each thing that had to be guessed. */
  readonly warn?: (line: string) => void;
}

/**
 * Articles of files, of folders (with what is below, in sorted order) and of standard input (`-`), one at a time. What
 * holds no article comes as quarantined with its reason. Throws InputError for a path that cannot be read at all.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadArticle> {
  yield* readFiles(await findFiles(paths), options);
}

/** The same for files that were found already. */
export async function* readFiles(
  files: readonly FoundFile[],
  { warn = () => undefined }: ReadOptions = {},
): AsyncGenerator<ReadArticle> {
  for (const file of files) {
    for (const reading of await readFound(file)) {
      if ('article' in reading) reading.warnings.forEach((warning) => warn(`${reading.article.source} ${warning}`));
      yield reading;
    }
  }
}

const readFound = async (file: FoundFile): Promise<readonly Reading[]> => {
  const raw = await loadFile(file);
  return 'quarantined' in raw ? [raw] : readerOf(basename(raw.source)).read(raw);
};

const NO_FILE = 'is a pipe or a device; pipe it in instead: … | newsgraph ingest -';

/** The bytes of a file, or why there are none that could be an article. */
export const loadFile = async ({ path, source }: FoundFile): Promise<Raw> => {
  try {
    if (path === '-') {
      const bytes = await readStandardInput();
      return bytes.length > MOST_BYTES ? { quarantined: { source, reason: tooLarge() } } : { source, bytes };
    }
    const file = await open(path, AT_ONCE);
    try {
      const status = await file.stat();
      if (!status.isFile()) return { quarantined: { source, reason: NO_FILE } };
      if (status.size > MOST_BYTES) return { quarantined: { source, reason: tooLarge(status.size) } };
      return { source, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { quarantined: { source, reason: `cannot be read (${code}); check that it is there and yours to read` } };
  }
};

/**
 * Stops one chunk past the limit: what is larger is refused anyway, and must not fill the memory. Not read as file 0: that
 * waits for a silent writer in a thread that no signal ends.
 */
const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
};
