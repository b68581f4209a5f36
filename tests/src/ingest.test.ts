import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCli, startCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const story = (number: number) =>
  `Minister visits city ${number}\n\nForeign Minister Fuad Hussein criticized Iran on Friday.\n`;

const newStore = (): string => `embedded:${join(temporaryFolder(), 'graph')}`;

it('stores every article of a folder, and nothing the second time', async () => {
  const store = newStore();
  const folder = temporaryFolder({
    'b.txt': story(1),
    'below/a.txt': story(2),
    '.hidden.txt': story(3),
    'notes.md': '# no',
  });
  const ingest = () => runCli(['ingest', '--json', '--store', store, folder]);
  const first = await ingest();
  expect(JSON.parse(first.stdout)).toMatchObject({ read: 2, written: { articles: 2 }, quarantined: [] });
  expect(first.code).toBe(0);
  expect(first.stderr).toBe(
    `${folder}: not read are 1 .md, 1 hidden; of a folder, files that end in .txt, .text are read\n`,
  );
  const digest = await runCli(['digest', '--store', store]);
  expect(JSON.parse((await ingest()).stdout)).toMatchObject({ read: 2, written: { articles: 0, nodes: 0, edges: 0 } });
  expect(await runCli(['digest', '--store', store])).toEqual(digest);
});

it('reads standard input', async () => {
  const run = await runCli(['ingest', '--json', '--store', newStore(), '-'], { input: story(1) });
  expect(JSON.parse(run.stdout)).toMatchObject({ read: 1 });
});

it('waits for no pipe and reads no device', async () => {
  const folder = temporaryFolder({ 'a.txt': story(1) });
  const pipe = join(folder, 'pipe.txt');
  execFileSync('mkfifo', ['-m', '600', pipe]);
  const paths = [pipe, '/dev/zero', join(folder, 'a.txt')];
  const run = await runCli(['ingest', '--json', '--store', newStore(), ...paths]);
  expect(run.code).toBe(3);
  expect(JSON.parse(run.stdout)).toMatchObject({ written: { articles: 1 } });
  expect(JSON.parse(run.stdout).quarantined).toEqual([
    { source: 'pipe.txt', reason: expect.stringContaining('is a pipe or a device') },
    { source: 'zero', reason: expect.stringContaining('is a pipe or a device') },
  ]);
});

it('on Ctrl-C says how far it got, and goes on when run again', async () => {
  const store = newStore();
  const count = 3_000;
  const folder = temporaryFolder(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, story(index)])),
  );
  const child = startCli(['ingest', '--store', store, folder]);
  await untilSome(store);
  child.kill('SIGINT');
  const { code, errors } = await endOf(child);
  expect(code).toBe(130);
  const [stored, left] = /^Interrupted: of 3000 files (\d+) are stored and 0 set aside, the other (\d+) are not stored/m
    .exec(errors)!
    .slice(1)
    .map(Number);
  expect(stored).toBeGreaterThan(0);
  expect(stored! + left!).toBe(count);
  expect(await articlesIn(store)).toBe(stored);
});

it.each(['SIGINT', 'SIGTERM'] as const)('stops on %s while an article is read for long', async (signal) => {
  const store = newStore();
  const folder = temporaryFolder({
    ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${10 + index}.txt`, story(index)])),
    // Two minutes of reading.
    'long.txt': Array.from({ length: 60_000 }, (_, index) => `Minister ${index} criticized Iran on Friday.`).join(' '),
  });
  const child = startCli(['ingest', '--each', '--store', store, folder]);
  let said = '';
  const stored = new Promise<void>((done) =>
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.match(/^stored /gm)?.length === 20) done();
    }),
  );
  await stored;
  child.kill(signal);
  const { code, errors } = await endOf(child);
  expect(code).toBe(130);
  expect(errors).toBe(
    'Interrupted: of 21 files 20 are stored and 0 set aside, the other 1 are not stored; run the same again to go on.\n',
  );
  expect(await articlesIn(store)).toBe(20);
});

const endOf = async (child: ReturnType<typeof startCli>): Promise<{ code: number; errors: string }> => {
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, errors };
};

const articlesIn = async (store: string): Promise<number> => {
  const count = 'MATCH (a:Article) RETURN count(a) AS articles';
  const { stdout } = await runCli(['query', '--store', store, '--json', count]);
  return (JSON.parse(stdout) as [{ articles: number }])[0].articles;
};

/** Waits until the files of the store have grown: some batches are written. */
const untilSome = async (store: string): Promise<void> => {
  const folder = dirname(store.slice('embedded:'.length));
  const size = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
      (sum, name) => sum + statSync(join(folder, name)).size,
      0,
    );
  while (size() < 200_000) await new Promise((done) => setTimeout(done, 20));
};
