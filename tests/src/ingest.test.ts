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
  expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
  const digest = await runCli(['digest', '--store', store]);
  expect(JSON.parse((await ingest()).stdout)).toMatchObject({ read: 2, written: { articles: 0, nodes: 0, edges: 0 } });
  expect(await runCli(['digest', '--store', store])).toEqual(digest);
});

it('reads standard input', async () => {
  const run = await runCli(['ingest', '--json', '--store', newStore(), '-'], { input: story(1) });
  expect(JSON.parse(run.stdout)).toMatchObject({ read: 1 });
});

it('on Ctrl-C writes what it has read, says how far it got, and goes on when run again', async () => {
  const store = newStore();
  const count = 3_000;
  const folder = temporaryFolder(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, story(index)])),
  );
  const child = startCli(['ingest', '--store', store, folder]);
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  await untilSome(store);
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(130);
  const read = Number(/^Interrupted after (\d+) of 3000 files; what was read is stored/m.exec(errors)?.[1]);
  expect(read).toBeGreaterThan(0);
  const { stdout } = await runCli([
    'query',
    '--store',
    store,
    '--json',
    'MATCH (a:Article) RETURN count(a) AS articles',
  ]);
  expect(JSON.parse(stdout)).toEqual([{ articles: read }]);
});

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
