import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import type { Knowledge } from '../../ingest/knowledge';
import { plainText } from '../../ingest/readers/plain-text';
import { expectationOf, type Read } from './expectation';

interface Case {
  readonly kind: string;
  readonly input: { readonly id: string; readonly text: string; readonly title?: string; readonly published?: string };
  readonly expected: { readonly must: readonly string[]; readonly mustNot: readonly string[] };
}

/** What came of the cases: a line that counts them, and one for each that does not hold. Undefined where there are none. */
export const realCases = async (shared: string, knowledge: Knowledge): Promise<readonly string[] | undefined> => {
  const path = join(shared, 'cases/real-world.jsonl');
  if (!existsSync(path)) return undefined;
  const cases = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const lines: string[] = [];
  let inWords = 0;
  for (const one of cases) {
    const read = await readCase(one, knowledge);
    const judged = [
      ...one.expected.must.map((words) => ({ words, holds: expectationOf(words)?.(read) })),
      ...one.expected.mustNot.map((words) => ({ words: `not ${words}`, holds: negated(expectationOf(words)?.(read)) })),
    ];
    const known = judged.filter(({ holds }) => holds !== undefined);
    inWords += judged.length - known.length;
    const faults = known.filter(({ holds }) => !holds).map(({ words }) => words);
    if (known.length === 0) faults.push(`only in words: ${judged.map(({ words }) => words).join('; ')}`);
    if (faults.length > 0) lines.push(`  ${one.input.id} (${one.kind}): ${faults.join('; ')}`);
  }
  return [`cases: ${cases.length - lines.length} of ${cases.length} hold (${inWords} expectations stand in words that no check reads)`, ...lines]; // prettier-ignore
};

const negated = (holds: boolean | undefined): boolean | undefined => (holds === undefined ? undefined : !holds);

const readCase = async ({ input: { text, title, published } }: Case, knowledge: Knowledge): Promise<Read> => {
  const header = [title && `Title: ${title}`, published && `Published: ${published}`].filter(Boolean).join('\n');
  const bytes = Buffer.from(header === '' ? text : `${header}\n\n${text}`);
  const [reading] = await plainText.read({ source: 'case.txt', bytes });
  if (reading === undefined || 'quarantined' in reading) return { warnings: [] };
  try {
    return { patch: toPatch(readArticle(reading.article, knowledge), knowledge), warnings: reading.warnings };
  } catch {
    return { warnings: reading.warnings };
  }
};
