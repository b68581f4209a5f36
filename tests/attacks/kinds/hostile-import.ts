import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../../graph/model/errors';
import { openGraphLines } from '../../../src/graph-lines';
import { runCli } from '../../src/run-cli';
import { outcomeOf, type Attack } from '../attack';
import { importFile } from '../import-file';

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const LETTER = /[A-Za-z0-9_]/;

/** Formulas, markup, headers of the bulk importer, files to open, what every object has, what the store keeps. */
const NAMES = [
  ...['=cmd|calc', '@SUM(1)', '+1', '-1', '\uFF1D1', '<b>', 'a"b', "a'b", 'a`b', 'a\\u0060b', 'a:LABEL', ':IGNORE'],
  ...['a:string[]', 'x{id-space:y}', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '_kept', 'id', ''],
  ...[
    'a b',
    'a\nb',
    'a\tb',
    'a,b',
    'a;b',
    '../a',
    '1a',
    '\u202Ea',
    'a\u200E',
    '\uFFFE',
    '\u{1F600}',
    'a\u0000',
    '\uD800',
  ],
];

const TEXTS = ['\u0000', 'a\u0000b', '\uD800', 'a\uDC00', '\uDC00\uD800', 'a\uD83D b'];

const node = (properties: unknown, labels: unknown = ['Entity', 'Person'], id: unknown = 'person/a') => ({
  node: { id, labels, properties },
});
const edge = (type: unknown, properties: unknown = {}, from: unknown = 'person/a') => ({
  edge: { id: 'person/a|T|person/a', type, from, to: 'person/a', properties },
});
/** `__proto__` too becomes a property of its own, as in JSON. */
const withName = (name: string): object => JSON.parse(`{${JSON.stringify(name)}:1}`) as object;

/** Records that must be refused, each in a file that is sound but for that. */
const records = (names: readonly string[], texts: readonly string[]): object[][] => [
  ...names.flatMap((name) => [
    [node(withName(name))],
    [node({}), edge('T', withName(name))],
    ...(name === 'id' ? [] : [[node({}, ['Entity', name])], [node({}), edge(name)]]),
  ]),
  ...texts.flatMap((text) => [
    [node({ name: text })],
    [node({ aliases: ['fine', text] })],
    [node({}, ['Entity'], text)],
    [node({}), edge('T', { role: text })],
  ]),
  ...[null, {}, [[]], [null], [{}], undefined].map((value) => [node({ name: value ?? null })]),
  ...[null, 1, '', [], {}].map((value) => [node({}, ['Entity'], value)]),
  ...[null, 1, {}, [], 'Entity'].map((value) => [node({}, value)]),
  ...[null, 1, {}, [], ''].map((value) => [node({}), edge(value)]),
];

export const attack: Attack = {
  kind: 'a file to import that means more than data',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
    const path = join(folder, 'graph.jsonl');
    const inNames = ASCII.filter((one) => !LETTER.test(one)).flatMap((one) =>
      scale === 'whole' ? [`${one}a`, `a${one}a`, `a${one}`] : [`a${one}a`],
    );
    const pairs = inNames.flatMap((one) => inNames.slice(0, 60).map((other) => one + other));
    // A prime, so that every sign has its turn in every place.
    const more = scale === 'whole' ? pairs.filter((_, at) => at % 11 === 0) : [];
    for (const held of records([...NAMES, ...inNames, ...more], TEXTS)) {
      writeFileSync(path, importFile(held));
      const error: unknown = await openGraphLines(path).then(() => 'was read', (thrown: unknown) => thrown); // prettier-ignore
      const isRefused = error instanceof InputError && /, line [23]: /.test(error.message);
      attempt(`${JSON.stringify(held)}: ${String(error)}`, isRefused);
    }
    const store = join(folder, 'graph');
    writeFileSync(path, importFile([node(withName('=cmd|calc'))]));
    const run = await runCli(['import', path, '--store', `embedded:${store}`]);
    const isTold = run.code === 2 && /^newsgraph: [^\n]+, line 2: "=cmd\|calc" is no name of a property[^\n]+\n$/.test(run.stderr); // prettier-ignore
    attempt(`the command: ${JSON.stringify(run)}`, isTold && !existsSync(store));
    rmSync(folder, { recursive: true, force: true });
    return outcome();
  },
};
