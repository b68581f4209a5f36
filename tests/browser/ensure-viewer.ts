import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withLock } from './with-lock';

const root = resolve(__dirname, '../..');
const sources = ['viewer/src', 'viewer/index.html', 'viewer/public', 'viewer/vite.config.mts', 'graph/model'];
const page = join(root, 'viewer/dist/index.html');

const newest = (path: string): number => {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
};

const isBuilt = () =>
  existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map((source) => newest(join(root, source))));

/** Builds the viewer when its sources are newer than what was built. */
export const ensureViewer = (): void => {
  if (isBuilt()) return;
  withLock('viewer-build', () => {
    if (!isBuilt())
      execFileSync(
        process.execPath,
        ['node_modules/vite/bin/vite.js', 'build', '--config', 'viewer/vite.config.mts', '--logLevel', 'error'],
        {
          cwd: root,
          env: { ...process.env, NODE_ENV: 'production' },
        },
      );
  });
};
