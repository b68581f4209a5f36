import { existsSync, writeFileSync } from 'node:fs';
import type { Article } from '../../../ingest/analysis';
import type { RawArticle, Reading } from '../../../ingest/readers/reader';
import type { ReadingTask } from '../../../src/reading/reading-task';
import { serveTasks } from '../../../src/reading/serve-tasks';

/** What a text may do to its reader, by its first word. None of these ends by itself in a good way. */
const deeds: Readonly<Record<string, (rest: string) => unknown>> = {
  spins: () => {
    for (;;);
  },
  backtracks: () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
  waits: () => new Promise(() => setInterval(() => undefined, 1_000_000)),
  overflows: () => {
    const deeper = (depth: number): number => deeper(depth + 1) + 1;
    return deeper(0);
  },
  throws: () => {
    throw new Error('two\nlines');
  },
  throwsText: () => {
    throw 'a text';
  },
  rejectsLater: () => new Promise(() => setTimeout(() => void Promise.reject(new Error('unheard')), 1)),
  throwsLater: () =>
    new Promise(() =>
      setTimeout(() => {
        throw new Error('uncaught');
      }, 1),
    ),
  exits: () => process.exit(0),
  aborts: () => process.abort(),
  killsItself: () => process.kill(process.pid, 'SIGSEGV'),
  answersNothingThatCanBeSent: () => () => undefined,
  fillsLists: () => {
    const list: number[] = [];
    for (;;) list.push(list.length);
  },
  fillsObjects: () => {
    const list: object[] = [];
    for (;;) list.push({ at: list.length });
  },
  fillsTexts: () => {
    const list: string[] = [];
    for (;;) list.push(`${Math.random()}`.repeat(1_000));
  },
  fillsMaps: () => {
    const map = new Map<string, number[]>();
    for (;;) map.set(`key ${map.size}`, [map.size]);
  },
  spreads: () => {
    let list = [1, 2, 3];
    for (;;) list = [...list, ...list];
  },
  splits: () => {
    const list: string[][] = [];
    for (;;) list.push('a '.repeat(1_000_000).split(' '));
  },
  fillsBuffers: () => {
    const list: Uint8Array[] = [];
    for (;;) list.push(new Uint8Array(10_000_000).fill(1));
  },
  joins: () => {
    let text = 'long';
    for (;;) text = [text, text].join('-');
  },
  /** Dies as if killed from outside, the first time that it is read. */
  isKilledOnce: (mark) => {
    if (existsSync(mark)) return;
    writeFileSync(mark, '');
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  },
};

/** Takes the tasks of a reading process; a text that names no deed is read into an empty patch at once. */
serveTasks(() => (task) => {
  const { kind, asks } = task as ReadingTask;
  if (kind === 'open') return openText(asks);
  const { text } = asks as Article;
  const [deed = '', rest = ''] = text.split(' ');
  const done = Object.hasOwn(deeds, deed) ? deeds[deed]!(rest) : undefined;
  return done ?? { article: asks, sentences: [], entities: [], statements: [], relations: [] };
});

const openText = ({ source, bytes }: RawArticle): readonly Reading[] => {
  const text = Buffer.from(bytes).toString();
  return [{ article: { id: `article/${source}`, title: source, text, sha256: source, source }, warnings: [] }];
};
