import { join } from 'node:path';
import { readingOver, type ReadingPool } from '../../../src/reading/open-reading';
import { openPool } from '../../../src/reading/process-pool';
import type { Raw } from '../../../src/reading/read-patches';

/** The real pool over processes whose texts do what they name; a second of time and little memory each. */
export const unrulyReading = (processes = 2, seconds = 1): ReadingPool =>
  readingOver(
    openPool({
      entry: join(__dirname, 'unruly-process.ts'),
      processes,
      limits: { seconds: () => seconds, megabytes: 128 },
    }),
  );

/** One article for each text, called by its place. */
export async function* textsAsRaw(texts: readonly string[]): AsyncGenerator<Raw> {
  for (const [at, text] of texts.entries()) yield { source: String(at), bytes: Buffer.from(text) };
}
