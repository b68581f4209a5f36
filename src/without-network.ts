import { spawnSync } from 'node:child_process';

/** An empty network of its own, under the same user; what runs in it can reach nothing, whatever it tries. */
const NAMESPACE = ['unshare', '--net', '--map-current-user'];

/** The words to put before a command so that it runs without a network: none where the system cannot do that. */
export const withoutNetwork = (): readonly string[] => {
  if (process.platform !== 'linux') return [];
  const [command, ...options] = NAMESPACE as [string, ...string[]];
  return spawnSync(command, [...options, 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0 ? NAMESPACE : [];
};
