import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { medianTime, report } from './measure';

const compiled = resolve(__dirname, '../../dist/src/main.js');

const run = (line: readonly string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, line);
  if (status !== 0) throw new Error(`node ${line.join(' ')} failed: ${stderr.toString()}`);
};

/** How long `newsgraph --help` takes beside a Node.js that does nothing. */
export const benchStartUp = async (): Promise<void> => {
  if (!existsSync(compiled)) throw new Error('The program is not compiled; run npm run build first.');
  const nothing = await medianTime(9, () => run(['-e', '0']));
  const help = await medianTime(9, () => run([compiled, '--help']));
  report('start: node -e 0', nothing, 'ms');
  report('start: newsgraph --help', help, 'ms');
  report('start: newsgraph --help / node -e 0', help / nothing, 'times');
};
