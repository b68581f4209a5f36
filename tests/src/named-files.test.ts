import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runCli, startCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder({});
const pipe = join(folder, 'pipe');
const store = ['--store', `embedded:${join(folder, 'graph')}`];
beforeAll(() => execFileSync('mkfifo', ['-m', '600', pipe]));

/** All commands that read a file that somebody names; `ingest` sets it aside instead. */
const readers: [string, (path: string) => string[]][] = [
  ['import', (path) => ['import', path, ...store]],
  ['analyze', (path) => ['analyze', '--input', path]],
  ['export', (path) => ['export', '--format', 'json', '--view', path, ...store]],
  ['report', (path) => ['report', '--title', 'Title', '--view', path, ...store]],
  ['review import', (path) => ['review', 'import', path, ...store]],
  ['explain', (path) => ['explain', 'person/ana-silva', '--text', path]],
  ['eval', (path) => ['eval', path]],
];

describe.each(readers)('%s', (_name, line) => {
  it.each([
    ['waits for no pipe', () => pipe],
    ['reads no device', () => '/dev/zero'],
  ])('%s', async (_what, path) => {
    const { code, stdout, stderr } = await runCli(line(path()));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^newsgraph: [^\n]* is a pipe or a device; [^\n]+\.?\n$/);
  });
});

it.each([
  ['analyze', ['analyze']],
  ['ingest', ['ingest', ...store, '-']],
])('%s ends on Ctrl-C while standard input says nothing', async (_name, line) => {
  const child = startCli(line);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  child.stdin.write('{"id": "a", ');
  // Until the last word is said it is asked again: the program may not have begun to listen.
  const asking = setInterval(() => child.kill('SIGINT'), 3_000);
  expect(await ended).toBe(130);
  clearInterval(asking);
  expect(said).toMatch(/^Interrupted|^$/);
});
