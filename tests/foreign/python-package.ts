import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../browser/with-lock';

const INSTALL = 'apt-get update && apt-get install -y python3-pip';

const hasPip = (): boolean => spawnSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' }).status === 0;

/**
 * The folder of a Python package, fetched once for all checkouts of this user; no dependency is installed with it.
 * `version` is pinned like every other. Throws with the line to type where there is no pip.
 */
export const pythonPackage = (name: string, version: string): string => {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newsgraph');
  const folder = join(cache, `python-${name}-${version}`);
  if (existsSync(folder)) return folder;
  withLock('python-install', () => {
    if (existsSync(folder)) return;
    if (!hasPip() && process.getuid?.() === 0) spawnSync('sh', ['-c', INSTALL], { stdio: 'ignore' });
    if (!hasPip()) throw new Error(`The tests read exports back with Python: run sudo sh -c "${INSTALL}".`);
    mkdirSync(cache, { recursive: true });
    // Filled elsewhere and renamed: nobody sees half a folder.
    const filling = mkdtempSync(join(cache, 'filling-'));
    try {
      const options = ['--quiet', '--no-deps', '--target', filling, `${name}==${version}`];
      execFileSync('python3', ['-m', 'pip', 'install', ...options], { stdio: 'pipe' });
      renameSync(filling, folder);
    } catch (error) {
      rmSync(filling, { recursive: true, force: true });
      throw new Error(`pip cannot fetch ${name} ${version}: ${(error as Error).message}`);
    }
  });
  return folder;
};

/** Runs a Python program with a text on its standard input and gives what it prints. */
export const runPython = (program: string, input: string | Buffer, packages: readonly string[] = []): string =>
  execFileSync('python3', ['-c', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONPATH: packages.join(':'), PYTHONIOENCODING: 'utf-8' },
  });
