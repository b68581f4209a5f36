import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stories } from '../torture/stories';
import { runCli, shellLine } from './run-cli';
import { temporaryFolder } from './temporary-folder';

/** The system refuses every file above so many KB, as a full disk or a quota does. */
const MOST = 400;

it('a full disk is told in one line; what was told to be stored is there, and the rest follows when there is room', async () => {
  const articles = temporaryFolder(stories(80));
  const store = `embedded:${join(temporaryFolder(), 'graph')}`;
  const ingest = shellLine(['ingest', '--each', '--store', store, articles]);
  const child = spawn('bash', ['-c', `trap '' XFSZ; ulimit -f ${MOST}; exec ${ingest}`]);
  let [told, errors] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (told += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, errors }).toEqual({
    code: 1,
    errors: `newsgraph: the disk that holds ${store} is full; make room and run the same again: what was told to be stored is safe\n`,
  });
  const ids = Array.from(told.matchAll(/^stored (.+)$/gm), ([, id]) => id!);
  const { stdout } = await runCli(['query', '--store', store, 'MATCH (a:Article) RETURN a.id']);
  expect(stdout.split('\n')).toEqual(expect.arrayContaining(ids));
  expect((await runCli(['ingest', '--store', store, articles])).stdout).toMatch(/^articles read 80, /);
  const fresh = `embedded:${join(temporaryFolder(), 'graph')}`;
  expect((await runCli(['ingest', '--store', fresh, articles])).code).toBe(0);
  expect(await runCli(['digest', '--store', store])).toEqual(await runCli(['digest', '--store', fresh]));
});
