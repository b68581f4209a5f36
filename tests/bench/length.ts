import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Article } from '../../ingest/analysis';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { medianTime, report } from './measure';
import { sampleArticles, wordsIn } from './sample-articles';

const article = (text: string): Article => ({ id: 'article/long-00000000', title: '', text, sha256: '' });

/** What an article costs by its length, by kind of text; and what many articles leave in memory. */
export const benchLength = async (): Promise<void> => {
  const knowledge = loadKnowledge();
  const samples = (await sampleArticles()).map(({ text }) => text).join('\n\n');
  const long = (length: number): Article =>
    article(samples.repeat(Math.ceil(length / samples.length)).slice(0, length));
  const time = (one: Article) => medianTime(3, () => toPatch(readArticle(one, knowledge), knowledge));
  await time(long(50_000));
  const short = await time(long(50_000));
  const whole = await time(long(1_000_000));
  report('read 50 kB', short, 'ms');
  report('read 1 MB', whole, 'ms');
  report('read 1 MB / 50 kB (20 times the text)', whole / short, 'times');
  report('read 1 MB', (wordsIn([long(1_000_000)]) / whole) * 1_000, 'words/s');
  const said = (times: number): Article => article('He said that '.repeat(times));
  report('"He said that": 6,000 / 3,000 times', (await time(said(6_000))) / (await time(said(3_000))), 'times');
  const named = (count: number): Article => article(Array.from({ length: count }, nameOf).join(' spoke. '));
  report('names: 20,000 / 10,000', (await time(named(20_000))) / (await time(named(10_000))), 'times');
  benchMemory();
};

const nameOf = (_: unknown, at: number): string => {
  const letter = (one: number): string => String.fromCharCode(97 + (Math.floor(one) % 26));
  return `Ana${letter(at)}${letter(at / 26)}${letter(at / 676)} Silva${letter(at * 7)}${letter(at / 3)}`;
};

/** In a process of its own, so that nothing else counts. */
const benchMemory = (): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', 'ts-node/register', resolve(__dirname, 'read-many.ts')],
    { cwd: resolve(__dirname, '../..') },
  );
  if (status !== 0) throw new Error(`Reading many articles failed: ${stderr.toString()}`);
  process.stdout.write(stdout);
};
