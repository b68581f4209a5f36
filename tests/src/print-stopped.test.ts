import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { filledStore } from './filled-store';
import { startCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const { address, fill } = filledStore(2);
beforeAll(fill);

it('leaves no page of a report behind when it is stopped amid printing', async () => {
  const folder = temporaryFolder();
  const pages = (): string[] => readdirSync(folder).filter((name) => name.startsWith('newsgraph-print-'));
  const line = ['report', '--format', 'pdf', '--title', 'x', '--output', `${folder}/x.pdf`, '--store', address];
  const report = startCli(line, { TMPDIR: folder });
  const ended = once(report, 'close');
  while (pages().length === 0 && report.exitCode === null) await wait(5);
  expect(pages()).toHaveLength(1);
  report.kill('SIGTERM');
  expect((await ended)[0]).toBe(130);
  expect(pages()).toEqual([]);
});
