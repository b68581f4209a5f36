import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config';
import { embeddedPath } from '../remote-store';
import type { Level } from './finding';

/** Whether other users of this machine may read the graph, or what was asked of it. */
export const lookAtRights = ({ store, history }: Config): string | readonly [Level, string] => {
  if (process.platform === 'win32') return 'are those of the folders that hold the files';
  // Nobody passes a folder that is its owner's alone, whatever lies in it.
  const isOpen = (path: string) => [path, dirname(path)].every((one) => (statSync(one).mode & 0o077) !== 0);
  const open = [embeddedPath(store), history].filter((path) => path !== undefined && existsSync(path) && isOpen(path));
  if (open.length === 0) return 'only their owner may read the graph and the history of the prompt';
  return ['warn', `others may read ${open.join(' and ')}; close them with chmod -R go= PATH.`];
};
