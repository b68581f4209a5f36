import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFormats } from '../../../graph/exports';
import { commands } from '../../../src/commands';
import { runCli, shellLine, type Run } from '../../src/run-cli';
import { outcomeOf, type Attack } from '../attack';
import { importFile } from '../import-file';

/** What a terminal obeys, or turns around: C0 but line feed and tab, DEL, C1, marks of direction, odd line ends. */
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));

/** NUL is in no argument, file name or import. */
const CHARACTERS = [
  ...[range(0x01, 0x1f), range(0x7f, 0x9f), range(0x2028, 0x202e), range(0x2066, 0x2069)].flat(),
  ...['\u061C', '\u200E', '\u200F'],
];

/** A line of its own that looks like one of ours. */
const FORGED = 'newsgraph: all is well';

/** A title, an empty screen, hidden text, the clipboard, a link; the same in C1; a forged line. */
const SEQUENCES = [
  '\x1b]0;owned\x07\x1b[2J\x1b[8m\x1b]52;c;b3duZWQ=\x07\x1b]8;;http://x.example\x1b\\',
  `\x9b31m\x9d0;x\x9c\r\n${FORGED}\n`,
].join('');

interface Hostile {
  readonly folder: string;
  readonly store: string;
  readonly text: string;
  /** The text as far as it fits into the name of a file. */
  readonly inName: string;
  readonly file: string;
  readonly articles: string;
}

/** A file to import with hostile ids, names, titles, texts and roles; and an article whose file name is one too. */
const prepare = (text: string): Hostile => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const inName = text.replaceAll('/', '_').slice(0, 60);
  const [file, articles] = [join(folder, `graph${inName}.jsonl`), join(folder, `articles${inName}`)];
  mkdirSync(articles);
  writeFileSync(join(articles, `bad${inName}.txt`), Buffer.from([0x00, 0xff, 0x00, 0x01]));
  const [ana, bo] = [`person/ana${text}`, `person/bo${text}`] as const;
  const properties = { name: `Ana ${text}`, aliases: [text], articles: 1 };
  const article = { title: text, publisher: text, text, url: text };
  writeFileSync(
    file,
    importFile([
      { node: { id: `article/a${text}`, labels: ['Article'], properties: article } },
      { node: { id: ana, labels: ['Entity', 'Person'], properties } },
      { node: { id: bo, labels: ['Entity', 'Person'], properties: { ...properties, name: `Bo ${text}` } } },
      {
        edge: { id: `${ana}|MEETS|${bo}`, type: 'MEETS', from: ana, to: bo, properties: { status: text, role: text } },
      },
    ]),
  );
  return { folder, store: `embedded:${join(folder, 'graph')}`, text, inName, file, articles };
};

/** Command lines whose words, names or answers hold the text; every command at least once. What formats write is data. */
const lines = ({ folder, store, text, inName, file, articles }: Hostile): string[][] => {
  const none = join(folder, `none${inName}`);
  const [ana, bo] = [`person/ana${text}`, `person/bo${text}`] as const;
  const ask = 'MATCH (n) RETURN n.name, n.title, n.id, n';
  const onStore = [
    ['import', file],
    ['import', none],
    ['ingest', join(folder, text)],
    ['query', ask],
    ['query', ask, '--json'],
    ['query', `RETURN ${text}`],
    ['query', 'MATCH (n) RETURN n.name AS `x\u001b[31m`'],
    ['query', 'facts-of', '--param', `name=Ana ${text}`],
    ['query', `no${text}`],
    ['search', 'Ana'],
    ['search', 'Ana', '--json'],
    ['export', '--around', `no${text}`],
    ['export', '--format', `x${text}`],
    ['export', '--output', join(folder, `out${inName}.json`)],
    ['export', '--output', join(folder, `out${inName}.json`)],
    ['report', '--around', `no${text}`],
    ['report', '--output', join(folder, `r.x${inName}`)],
    ['review', 'list'],
    ['review', 'list', '--json'],
    ['review', 'show', ana, bo],
    ['review', 'show', ana, bo, '--json'],
    ['review', 'same', ana, bo, '--reason', text, '--by', text],
    ['review', 'list', '--decided'],
    ['review', 'undo', text],
    ['review', 'import', none],
    ['remove', text],
    ['explain', ana],
    ['explain', ana, '--verbose'],
    ['repl'],
  ];
  return [
    ...onStore.map((line) => [...line, '--store', store]),
    ['ingest', articles, '--store', `${store}2`],
    ['ingest', articles, '--json', '--store', `${store}3`],
    ['review', text],
    ['explain', text, '--text', join(articles, `bad${inName}.txt`)],
    ['analyze', '--input', none],
    ['digest', '--store', `embedded:${none}`],
    ['digest', '--store', text],
    ['eval', none],
    ['doctor', '--store', `embedded:${none}`],
    ['doctor', '--store', `embedded:${none}`, '--json'],
    ['serve', '--port', text],
    ['serve', '--host', `x${text}`, '--store', `${store}4`],
    ['start', '--port', text],
    ['train', '--corpora', none],
    ['check-data', text],
    [text],
    [`--${text}`],
  ];
};

/** Formats write what others read, and keep it as it is: they are looked at on a terminal, as tables are. */
const onTerminal = ({ store }: Hostile): string[][] => [
  ...exportFormats
    .filter((format) => 'write' in format && format.name !== 'png')
    .map(({ name }) => ['export', '--format', name, '--store', store]),
  ['query', 'MATCH (n) RETURN n.name, n', '--store', store],
  ['query', 'MATCH (n) RETURN n.name, n', '--csv', '--store', store],
  ['search', 'Ana', '--store', store],
  ['report', '--store', store],
];

/** A few characters, each between letters, in words that come back in an error, a table, JSON and a line of text. */
const fewLines = ({ store, text, file }: Hostile): string[][] => [
  ['import', file, '--store', store],
  ['query', 'MATCH (n) RETURN n.name, n.title', '--store', store],
  ['query', 'MATCH (n) RETURN n.name, n.title', '--json', '--store', store],
  ['review', 'show', `person/ana${text}`, `person/bo${text}`, '--store', store],
  ['remove', text, '--store', store],
  [`--${text}`],
];

const isHeld = ({ code, stdout, stderr }: Run): boolean => {
  const shown = `${stdout}\n${stderr}`;
  return code !== null && shown.length > 1 && !OBEYED.test(shown) && !shown.split('\n').includes(FORGED);
};

const shownOnTerminal = (line: readonly string[]): string =>
  spawnSync('script', ['-qec', `stty -onlcr cols 200; ${shellLine(line)}`, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TERM: 'xterm' },
  }).stdout;

export const attack: Attack = {
  kind: 'names that a terminal obeys',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const tell = (line: readonly string[], shown: unknown) => JSON.stringify([line, shown]).slice(0, 2_000);
    const hostile = prepare(`${SEQUENCES}${CHARACTERS.join('')}`);
    const input = `RETURN 'x${hostile.text.replaceAll('\n', '')}' AS x;\n:no${hostile.text}\n`;
    const all = lines(hostile);
    for (const { name } of commands) attempt(`${name} is not tried`, all.some(([first]) => first === name)); // prettier-ignore
    for (const line of all) {
      const run = await runCli(line, { input });
      attempt(tell(line, run), isHeld(run));
    }
    for (const line of onTerminal(hostile)) {
      const shown = shownOnTerminal(line);
      attempt(tell(line, shown), shown.length > 40 && !OBEYED.test(shown));
    }
    rmSync(hostile.folder, { recursive: true, force: true });
    const few = CHARACTERS.flatMap((_, at) => (at % 5 === 0 ? [CHARACTERS.slice(at, at + 5)] : []));
    for (const characters of scale === 'whole' ? few : []) {
      const one = prepare(`x${characters.join('y')}y`);
      for (const line of fewLines(one)) {
        const run = await runCli(line);
        attempt(tell(line, run), isHeld(run));
      }
      rmSync(one.folder, { recursive: true, force: true });
    }
    return outcome();
  },
};
