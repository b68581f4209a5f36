import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtModels } from '../../src/doctor/look-at-program';
import { filledStore } from './filled-store';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const { address, fill } = filledStore(2);
beforeAll(fill);

type Found = Record<string, { level: string; says: string }>;

const doctor = async (line: readonly string[], env?: Record<string, string>) => {
  const { code, stdout } = await runCli(['doctor', '--json', ...line], { env });
  const findings = JSON.parse(stdout) as { what: string; level: string; says: string }[];
  return { code, found: Object.fromEntries(findings.map(({ what, ...rest }) => [what, rest])) as Found };
};

it('finds a sound store, its engine, data, models and disk in order', async () => {
  const { found } = await doctor(['--store', address]);
  for (const what of ['Node.js', 'data', 'models', 'engine', 'store', 'disk', 'Neo4j', 'server']) {
    expect({ what, ...found[what] }).toMatchObject({ what, level: 'ok' });
  }
  expect(found.store!.says).toMatch(/holds 2 articles and 4 entities$/);
  expect(found.engine!.says).toMatch(/^Grafeo \d+\.\d+\.\d+ loads$/);
  expect(Object.keys(found)).toEqual(expect.arrayContaining(['viewer', 'Chromium']));
});

it('tells who else may read or write the graph', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const file = join(folder, 'graph');
  cpSync(address.slice('embedded:'.length), file);
  for (const [mode, level, says] of [
    [0o600, 'ok', /holds 2 articles and 4 entities$/],
    [0o644, 'warn', /; other users may read it: chmod 600 \S+graph unless they are meant to$/],
    [0o666, 'warn', /; other users may write into it: chmod 600 \S+graph$/],
  ] as const) {
    chmodSync(file, mode);
    expect((await doctor(['--store', `embedded:${folder}/graph`])).found.store).toEqual({
      level,
      says: expect.stringMatching(says),
    });
  }
});

it('fails with exit 1 on a damaged store and on a server that does not answer, and says what to do', async () => {
  const path = join(temporaryFolder({ graph: 'no graph at all' }), 'graph');
  const { code, found } = await doctor(['--store', `embedded:${path}`], { NEO4J_URI: 'bolt://127.0.0.1:9' });
  expect(code).toBe(1);
  expect(found.store).toEqual({ level: 'fail', says: expect.stringMatching(/name another path/) });
  expect(found.Neo4j).toEqual({ level: 'fail', says: expect.stringMatching(/^cannot reach bolt:.*check NEO4J_URI$/) });
});

it('tells a weight file that is not the trained one', () => {
  const folder = temporaryFolder();
  cpSync('data/models', folder, { recursive: true });
  expect(lookAtModels(folder)).toMatch(/^6 files, each with its checksum$/);
  writeFileSync(join(folder, 'parser.bin.gz'), 'cut');
  expect(() => lookAtModels(folder)).toThrow(/parser\.bin\.gz is not the file that was trained; restore it or run/);
});
