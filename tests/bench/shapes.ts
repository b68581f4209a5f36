import { cleanText } from '../../ingest/clean/clean-text';
import { shapes } from '../attacks/adversarial-shapes';
import { guardedReader, type GuardedReader } from '../quality/guarded-reader';

const SHORT = 10_000;
const LONG = 1_000_000;
/** How often the short text is read; the quickest counts, for what else runs on the machine only adds. */
const TIMES = 4;
/** An hour: what takes longer is told so. */
const DEADLINE_MS = 3_600_000;
/** So much dearer may a kB of a long text be. */
const MOST = 3;

const cost = async (reader: GuardedReader, text: string): Promise<number> => {
  const { faults, ms } = await reader.read({ id: 'article/shape-00000000', title: '', text, sha256: '' });
  if (faults.length > 0) console.log(`    ${faults[0]}`);
  return ms / (text.length / 1_000);
};

/** What a kB costs of each shape in a short and in a long text, in milliseconds of one core; SHAPES names some of them. */
export const benchShapes = async (): Promise<void> => {
  const reader = guardedReader(DEADLINE_MS);
  const wanted = new RegExp(process.env.SHAPES ?? '', 'u');
  const dear: string[] = [];
  console.log(`${'shape'.padEnd(36)} ${'10 kB'.padStart(9)} ${'1 MB'.padStart(9)} ms/kB   times`);
  for (const { name, make } of shapes.filter((shape) => wanted.test(shape.name))) {
    const texts = [SHORT, LONG].map((length) => cleanText(make(length)));
    // A text that cleaning leaves nothing of costs nothing.
    if (texts[0]!.trim() === '') continue;
    let short = Infinity;
    for (let time = 0; time < TIMES; time += 1) short = Math.min(short, await cost(reader, texts[0]!));
    const long = await cost(reader, texts[1]!);
    console.log(
      `${name.slice(0, 36).padEnd(36)} ${short.toFixed(2).padStart(9)} ${long.toFixed(2).padStart(9)}         ${(long / short).toFixed(2).padStart(5)}`,
    );
    if (long > MOST * short) dear.push(name);
  }
  await reader.close();
  console.log(dear.length === 0 ? `no shape is over ${MOST} times` : `over ${MOST} times: ${dear.join(', ')}`);
};
