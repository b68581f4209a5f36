import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medianTime, report } from './measure';

const compiled = resolve(__dirname, '../../dist/src/main.js');

const run = (line: readonly string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, line);
  if (status !== 0) throw new Error(`node ${line.join(' ')} failed: ${stderr.toString()}`);
};

const checkout = ['-r', resolve(__dirname, '../../graph/stores/isolated/run-source.cjs'), resolve(__dirname, '../../src/main.ts')];

/** Seconds of processor time of one command line, with the processes that it starts. */
const processorTime = (line: readonly string[]): number => {
  const { stdout } = spawnSync('bash', ['-c', '"$0" "$@" >&2; times', process.execPath, ...line], { encoding: 'utf8' });
  const spent = stdout.trim().split('\n').at(-1)!.matchAll(/(\d+)m([\d.]+)s/g);
  return [...spent].reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
};

/** How long `newsgraph --help` takes beside a Node.js that does nothing. */
export const benchStartUp = async (): Promise<void> => {
  if (!existsSync(compiled)) throw new Error('The program is not compiled; run npm run build first.');
  const nothing = await medianTime(9, () => run(['-e', '0']));
  const help = await medianTime(9, () => run([compiled, '--help']));
  report('start: node -e 0', nothing, 'ms');
  report('start: newsgraph --help', help, 'ms');
  report('start: newsgraph --help / node -e 0', help / nothing, 'times');
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const store = `embedded:${folder}/graph`;
  run([...checkout, 'ingest', '--store', store, resolve(__dirname, '../../data/samples/sweden-nato.txt')]);
  const question = [...checkout, 'query', 'who-leads-what', '--store', store];
  processorTime(question);
  report('start: a warm query in a checkout, processor time', processorTime(question), 's');
  rmSync(folder, { recursive: true });
};
