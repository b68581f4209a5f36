import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { temporaryFolder } from '../src/temporary-folder';

const npm = (folder: string, ...line: string[]): string =>
  execFileSync('npm', line, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const folder = temporaryFolder({
  'articles/a.txt': 'Publisher: The Paper\n\nTalks\n\nThe president of France met Olaf Scholz in Berlin on Monday.\n',
});
const program = join(folder, 'package');
const state = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state'), NO_COLOR: '1' };
const line = (...words: string[]): string[] => [join(program, 'dist/src/main.js'), ...words];
const run = (...words: string[]) =>
  spawnSync(process.execPath, line(...words), {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...state },
  });

/** What is packed is what was built; npm test builds before it. */
beforeAll(() => {
  if (!existsSync('dist/src/main.js') || !existsSync('viewer/dist/index.html')) npm('.', 'run', '-s', 'build');
  const packed = npm('.', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder).trim();
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', folder]);
  // npm packs no lock; with it, what is installed is what was tested.
  copyFileSync('package-lock.json', join(program, 'package-lock.json'));
  npm(program, 'ci', '--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit');
}, 240_000);

it('is installed without anything that only builds or tests, and without running a script', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const { dependencies } = JSON.parse(npm(program, 'ls', '--omit=dev', '--depth=0', '--json')) as {
    dependencies: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  const installed = (name: string) => existsSync(join(program, 'node_modules', name));
  expect(['vite', 'typescript', 'ts-node', 'react', 'sigma', 'jest'].filter(installed)).toEqual([]);
  expect(readdirSync(program).sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'data',
      'dist',
      'docs',
      'node_modules',
      'package-lock.json',
      'package.json',
      'viewer',
    ].sort(),
  );
});

it('reads, answers, writes every kind of file, and shows the graph', async () => {
  expect(run('ingest', 'articles')).toMatchObject({ status: 0, stderr: '' });
  expect(run('query', 'MATCH (p:Person) RETURN p.name').stdout).toContain('Olaf Scholz');
  expect(run('export', '--format', 'turtle').stdout).toContain('@prefix');
  for (const file of ['graph.png', 'graph.gexf']) {
    expect(run('export', '--format', file.slice(6), '--output', file)).toMatchObject({ status: 0 });
  }
  for (const file of ['report.html', 'report.docx']) {
    expect(run('report', '--output', file)).toMatchObject({ status: 0, stderr: `wrote ${file}\n` });
  }
  expect(run('check-data').status).toBe(0);
  const server = spawn(process.execPath, line('serve', '--port', '0'), { cwd: folder, env: { ...process.env, ...state, NEWSGRAPH_STORE: '', NEO4J_URI: '' } }); // prettier-ignore
  try {
    const [told] = (await once(server.stdout, 'data')) as [Buffer];
    const address = told.toString().trim().split('\n')[0]!;
    expect(await (await fetch(address)).text()).toMatch(/<script type="module"/);
  } finally {
    server.kill('SIGINT');
    await once(server, 'close');
  }
}, 120_000);
