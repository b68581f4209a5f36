import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { writeWhole } from '../../src/write-whole';
import { filledStore } from './filled-store';
import { runCli, shellLine } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const { address, fill } = filledStore(1);
beforeAll(fill);

const write = (command: string, format: string, output: string, ...more: string[]) =>
  runCli([command, '--format', format, '--output', output, '--store', address, ...more]);

const cases = [
  ['export', 'csv'],
  ['report', 'html'],
] as const;

async function* piece(): AsyncGenerator<string> {
  yield 'new';
}
async function* files(): AsyncGenerator<{ file: string; text: string }> {
  yield { file: 'x.csv', text: 'new' };
}

it.each(cases)('%s --format %s never replaces what is there without --force', async (command, format) => {
  const path = join(temporaryFolder({ taken: 'mine' }), 'taken');
  const { code, stderr } = await write(command, format, path);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^newsgraph: \S+taken exists; give --force to replace it\.\n$/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

it('never puts a file in the place of a pipe or a device, by a link or with --force', async () => {
  const folder = temporaryFolder();
  const [pipe, link] = [join(folder, 'pipe'), join(folder, 'link')];
  spawnSync('mkfifo', [pipe]);
  symlinkSync('/dev/null', link);
  for (const path of [pipe, link]) {
    const before = lstatSync(path).ino;
    await expect(writeWhole(path, piece(), { force: true })).rejects.toThrow(
      /is a pipe or a device; leave the path out/,
    );
    await expect(writeWhole(path, { files: files() }, { force: true })).rejects.toThrow(/is a pipe or a device/);
    expect(lstatSync(path).ino).toBe(before);
  }
  expect(readdirSync(folder).sort()).toEqual(['link', 'pipe']);
});

it('replaces a file and a folder of an export with --force', async () => {
  const folder = temporaryFolder({ 'a.json': 'old', 'tables/x.csv': 'old', 'tables/y.csv': 'old' });
  await writeWhole(join(folder, 'a.json'), piece(), { force: true });
  await writeWhole(join(folder, 'tables'), { files: files() }, { force: true });
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'tables'))).toEqual(['x.csv']);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'tables']);
});

it('writes for its owner alone, or less by umask, and leaves what it replaces its rights', async () => {
  const folder = temporaryFolder({ 'shared.json': 'old', 'shared/x.csv': 'old' });
  const rights = (...names: string[]) => (statSync(join(folder, ...names)).mode & 0o777).toString(8);
  const writeAll = async (file: string, tables: string) => {
    await writeWhole(join(folder, file), piece(), { force: true });
    await writeWhole(join(folder, tables), { files: files() }, { force: true });
    return [rights(file), rights(tables), rights(tables, 'x.csv')];
  };
  expect(await writeAll('new.json', 'new')).toEqual(['600', '700', '600']);
  chmodSync(join(folder, 'shared.json'), 0o664);
  chmodSync(join(folder, 'shared'), 0o755);
  chmodSync(join(folder, 'shared/x.csv'), 0o640);
  expect(await writeAll('shared.json', 'shared')).toEqual(['664', '755', '640']);
  symlinkSync(join(folder, 'shared.json'), join(folder, 'link.json'));
  expect(await writeAll('link.json', 'new')).toEqual(['600', '700', '600']);
  expect(rights('shared.json')).toBe('664');
  const { stdout } = spawnSync('bash', ['-c', `umask 0277; ${shellLine(['export', '--output', join(folder, 'u.json'), '--store', address])}; stat -c %a ${join(folder, 'u.json')}`], { encoding: 'utf8' }); // prettier-ignore
  expect(stdout).toBe('400\n');
});

it('never takes a folder away that holds anything but an export', async () => {
  const folder = temporaryFolder({ 'home/letters.txt': 'dear' });
  await expect(writeWhole(join(folder, 'home'), { files: files() }, { force: true })).rejects.toThrow(
    /holds letters\.txt, which is no export; choose another folder\.$/,
  );
  await expect(writeWhole(join(folder, 'home'), piece(), { force: true })).rejects.toThrow(
    /home is a folder; name a file/,
  );
  expect(readdirSync(folder)).toEqual(['home']);
  expect(readFileSync(join(folder, 'home/letters.txt'), 'utf8')).toBe('dear');
});

it.each<[string, () => string, RegExp]>([
  [
    'a folder that is not there',
    () => join(temporaryFolder(), 'none/a.json'),
    /cannot be written \(ENOENT\); choose another place/,
  ],
  ['a folder under a file', () => join(temporaryFolder({ a: '' }), 'a/b.json'), /cannot be written \(ENOTDIR\)/],
  ['a name that is too long', () => join(temporaryFolder(), 'a'.repeat(300)), /cannot be written \(ENAMETOOLONG\)/],
  // Root may write anywhere but in /proc; others may not in a folder without the right.
  [
    'a place that may only be read',
    readOnly,
    /cannot be written \((EACCES|ENOENT|EPERM|EROFS)\); choose another place/,
  ],
])('says in one line that it cannot write to %s', async (_what, path, message) => {
  await expect(writeWhole(path(), piece())).rejects.toThrow(message);
  await expect(writeWhole(path(), { files: files() })).rejects.toThrow(message);
});

function readOnly(): string {
  if (process.getuid?.() === 0) return '/proc/self/a.json';
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);
  return join(folder, 'a.json');
}

it('leaves nothing half written when the disk is full', () => {
  const folder = temporaryFolder();
  // A limit on the size of files fails a write half way, as a full disk does.
  const limited = `trap '' XFSZ; ulimit -f 40; exec "$0" -r ts-node/register -e "$1" "$2"`;
  const program = `
    const { writeWhole } = require('./src/write-whole.ts');
    const { showError, exitCodeOf } = require('./src/show-error.ts');
    async function* pieces() { for (let n = 0; n < 100; n += 1) yield 'x'.repeat(10_000); }
    async function* files() { for await (const text of pieces()) yield { file: 'x.csv', text }; }
    const fail = (error) => { console.error(showError(error, false)); process.exitCode = exitCodeOf(error); };
    (async () => {
      await writeWhole(process.argv[1] + '/file', pieces()).catch(fail);
      await writeWhole(process.argv[1] + '/folder', { files: files() }).catch(fail);
    })();`;
  const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, program, folder], {
    encoding: 'utf8',
  });
  const line =
    'newsgraph: \\S+ was not written: no room on the disk \\((?:EFBIG|ENOSPC)\\); free some or choose another place\\.\\n';
  expect(stderr).toMatch(new RegExp(`^(?:${line}){2}$`));
  expect(status).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves nothing behind when what it writes fails, or is stopped', async () => {
  const folder = temporaryFolder();
  const failing = async function* () {
    yield 'a'.repeat(100_000);
    throw new Error('no more');
  };
  await expect(writeWhole(join(folder, 'a'), failing())).rejects.toThrow('no more');
  const failingFiles = async function* () {
    yield { file: 'x.csv', text: 'a' };
    throw new Error('no more');
  };
  await expect(writeWhole(join(folder, 'b'), { files: failingFiles() })).rejects.toThrow('no more');
  const stop = new AbortController();
  const stopped = async function* () {
    yield 'a';
    stop.abort();
    yield 'b';
  };
  expect(await writeWhole(join(folder, 'c'), stopped(), { signal: stop.signal })).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('takes a link for a file that is there', async () => {
  const folder = temporaryFolder({ 'mine.json': 'mine' });
  symlinkSync(join(folder, 'gone.json'), join(folder, 'link.json'));
  await expect(writeWhole(join(folder, 'link.json'), piece())).rejects.toThrow(/link\.json exists/);
  expect(existsSync(join(folder, 'gone.json'))).toBe(false);
});

it('keeps the page and says why when no browser prints the PDF', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  const path = join(folder, 'report.pdf');
  const { code, stderr } = await runCli(['report', '--output', path, '--store', address], {
    env: { CHROMIUM_PATH: join(folder, 'none') },
  });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^warning: No Chromium or Chrome is installed[^\n]+ Wrote \S+report\.html instead\.\n$/);
  expect(readdirSync(folder).sort()).toEqual(['empty', 'report.html']);
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

it('writes reports by the ending of their name, Markdown to a pipe, and refuses other endings', async () => {
  const folder = temporaryFolder();
  const { stdout } = await runCli(['report', '--around', 'Ana Silva', '--title', 'On Ana', '--store', address]);
  expect(stdout).toMatch(/^# On Ana\n/);
  for (const ending of ['docx']) {
    const path = join(folder, `r.${ending}`);
    expect((await runCli(['report', '--output', path, '--store', address])).code).toBe(0);
    expect(readFileSync(path).length).toBeGreaterThan(1_000);
  }
  const { code, stderr } = await runCli(['report', '--output', join(folder, 'r.rtf'), '--store', address]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^newsgraph: No report ends in \.rtf; name a file that ends in \.md, \.html, \.docx, \.pdf[^\n]+\n$/,
  );
});

it('writes an empty export where nothing is chosen, and says so', async () => {
  const path = join(temporaryFolder(), 'former');
  const { code, stderr } = await write('export', 'csv', path, '--statuses', 'former');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^wrote \S+former\nwarning: Nothing is chosen, so the export is empty; [^\n]+\n$/);
  expect(readFileSync(join(path, 'nodes.csv'), 'utf8')).toBe('id,labels\n');
  const titled = await runCli(['report', '--around', 'Ana Silva', '--title', ' ', '--store', address]);
  expect(titled.stdout).toMatch(/^# Around Ana Silva, 1 step\n/);
});

it('takes a saved view, as a selection and as an export', async () => {
  const folder = temporaryFolder({ 'view.json': JSON.stringify({ around: 'Ana Silva', relations: ['LEADS'] }) });
  const named = (text: string) => (JSON.parse(text) as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  const view = await runCli(['export', '--view', join(folder, 'view.json'), '--store', address]);
  expect(named(view.stdout)).toEqual(['group/blue-party', 'person/ana-silva']);
  writeFileSync(join(folder, 'export.json'), view.stdout);
  const again = await runCli(['export', '--view', join(folder, 'export.json'), '--store', address]);
  expect(again.stdout).toBe(view.stdout);
  writeFileSync(join(folder, 'wrong.json'), '{"arround":"Ana Silva"}');
  const wrong = await runCli(['export', '--view', join(folder, 'wrong.json'), '--store', address]);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toMatch(/says "arround", which no selection knows; it knows around, /);
});
