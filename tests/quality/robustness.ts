import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../ingest/analysis';
import { cleanText } from '../../ingest/clean/clean-text';
import { guardedReader } from './guarded-reader';
import { variants } from './text-variants';

interface Text {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly text: string;
}

interface Row {
  texts: number;
  readonly faults: string[];
}

const readTexts = (shared: string): Text[] =>
  ['white-house', 'wikinews'].flatMap((file) =>
    readFileSync(join(shared, 'texts', `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Text),
  );

/**
 * Real news texts, each also in other forms: all are read, none hangs or throws, and every offset is right. `whole` reads
 * all forms of all texts; otherwise each text is read as it is and in one other form, which goes by its place. Gives the
 * faults by form.
 */
export const readRobustly = async (shared: string, isWhole: boolean): Promise<Map<string, Row>> => {
  const names = Object.keys(variants);
  const others = names.length - 1;
  const tasks = readTexts(shared).flatMap((text, at) =>
    (isWhole ? names : [names[0]!, names[1 + (at % others)]!]).map((name) => ({ text, at, name })),
  );
  const rows = new Map<string, Row>(names.map((name) => [name, { texts: 0, faults: [] }]));
  const readNext = async (): Promise<void> => {
    const reader = guardedReader();
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      const { text, at, name } = task;
      const { faults } = await reader.read(articleOf(text, cleanText(variants[name]!(text.text, at))));
      const row = rows.get(name)!;
      row.texts += 1;
      if (faults.length > 0)
        row.faults.push(`${text.id}: ${faults[0]}${faults.length > 1 ? ` and ${faults.length - 1} more` : ''}`);
    }
    await reader.close();
  };
  await Promise.all([readNext(), readNext()]);
  return rows;
};

const articleOf = ({ id, title, published }: Text, text: string): Article => ({
  id: `article/${id}`,
  title,
  text,
  sha256: id,
  ...(published !== undefined && { published }),
});

export const robustnessTable = (rows: ReadonlyMap<string, Row>): string =>
  [
    `${'texts'.padEnd(24)} ${'read'.padStart(6)} ${'faults'.padStart(7)}`,
    ...[...rows].map(
      ([name, { texts, faults }]) =>
        `${name.padEnd(24)} ${String(texts).padStart(6)} ${String(faults.length).padStart(7)}`,
    ),
    ...[...rows].flatMap(([name, { faults }]) => faults.map((fault) => `    ${name}: ${fault}`)),
  ].join('\n');

/** `npm run robustness [../shared]`: all forms of all texts. */
const main = async (): Promise<void> => {
  const rows = await readRobustly(process.argv[2] ?? '../shared', true);
  console.log(robustnessTable(rows));
  process.exitCode = [...rows.values()].some(({ faults }) => faults.length > 0) ? 1 : 0;
};

if (require.main === module) void main();
