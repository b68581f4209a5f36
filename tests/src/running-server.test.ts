import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledStore } from './filled-store';
import { runCli, startCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const { address, fill } = filledStore(2);
const note = `${address.slice('embedded:'.length)}.server.json`;
let server: ChildProcessWithoutNullStreams;
const state = temporaryFolder();
let digest: string;

const run = (...line: string[]) => runCli([...line, '--store', address]);

beforeAll(async () => {
  await fill();
  digest = (await run('digest')).stdout;
  server = startCli(['serve', '--port', '0', '--store', address], { XDG_STATE_HOME: state });
  const [first] = (await once(server.stdout, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
});

afterAll(() => server.kill('SIGKILL'));

it('is announced beside the store, to its owner alone', () => {
  expect(statSync(note).mode & 0o777).toBe(0o600);
});

it('answers query, search, export and digest as the store itself does', async () => {
  // Both articles have one text, so they are one report.
  expect((await run('query', 'who-leads-what')).stdout).toContain('Ana Silva\tBlue Party\t\tasserted\t1\n');
  expect((await run('search', 'blue', 'party')).stdout).toContain('group/blue-party');
  expect(JSON.parse((await run('export', '--around', 'Ana Silva')).stdout)).toMatchObject({
    edges: expect.arrayContaining([expect.objectContaining({ type: 'LEADS' })]),
  });
  expect(await run('digest')).toEqual({ code: 0, stdout: digest, stderr: '' });
  const prompt = await runCli(['repl', '--store', address], { input: 'who-leads-what\n:schema\n' });
  expect(prompt.stdout).toMatch(/Ana Silva\tBlue Party\t\tasserted\t1\n[^]*Person\t3\n/);
});

it('exports as the store itself does: what is imported from it is the same graph and can go on', async () => {
  const path = join(temporaryFolder(), 'graph.jsonl');
  expect((await run('export', '--format', 'jsonl', '--output', path)).code).toBe(0);
  const copy = `embedded:${join(temporaryFolder(), 'graph')}`;
  expect(await runCli(['import', path, '--store', copy])).toEqual({ code: 0, stdout: digest, stderr: '' });
  const again = await runCli(['export', '--format', 'jsonl', '--store', copy]);
  expect(again.stdout).toBe(readFileSync(path, 'utf8'));
  expect(again.stdout).toContain('"extraction":');
});

it('tells a mistake in Cypher as the store itself does', async () => {
  const { code, stderr } = await run('query', 'MATCH (n RETURN n');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^newsgraph: line 1, column \d+: [^\n]+\n$/);
});

it('is not taken for the server of a copy, made while it serves: that is read and written by itself', async () => {
  const folder = temporaryFolder();
  const path = address.slice('embedded:'.length);
  for (const end of ['', '.wal', '.server.json'])
    if (existsSync(path + end)) cpSync(path + end, join(folder, `graph${end}`), { recursive: true });
  chmodSync(join(folder, 'graph.server.json'), 0o600);
  const copy = `embedded:${join(folder, 'graph')}`;
  expect((await runCli(['remove', 'article/a0', '--store', copy])).code).toBe(0);
  expect((await runCli(['digest', '--store', copy])).stdout).not.toBe(digest);
  expect((await run('digest')).stdout).toBe(digest);
});

it('takes decisions, imported ones too, and takes them back', async () => {
  const { code, stdout } = await run(
    'review',
    'same',
    'Ana Silva',
    'Blue Party',
    '--reason',
    'a test',
    '--by',
    'Reader',
  );
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^same .+ \(decision\/[0-9a-f]{12}\)\n$/),
  });
  expect((await run('digest')).stdout).not.toBe(digest);
  const file = join(temporaryFolder(), 'decisions.jsonl');
  expect((await run('review', 'export', file)).code).toBe(0);
  expect((await run('review', 'import', file)).stdout).toBe('read 1, new 0\n');
  expect((await run('review', 'undo')).code).toBe(0);
  expect((await run('digest')).stdout).toBe(digest);
  const wrong = await run('review', 'same', 'person/nobody', 'Ana Silva');
  expect(wrong).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^newsgraph: no entity has the id person\/nobody[^\n]*\n$/),
  });
});

it('reads articles of files and folders, and takes them away again, as the store itself does', async () => {
  const folder = temporaryFolder({
    'a.txt': 'Publisher: The Paper\n\nTalks\n\nThe president of France met Olaf Scholz in Berlin on Monday.\n',
    'sub/b.txt': 'Publisher: The Bell\n\nMore talks\n\nOlaf Scholz criticized the president of France in Paris.\n',
    'sub/empty.txt': '',
  });
  const copy = `embedded:${join(temporaryFolder(), 'graph')}`;
  expect((await runCli(['ingest', folder, '--store', copy])).code).toBe(3);
  const sources = 'MATCH (a:Article) WHERE a.source IS NOT NULL RETURN a.id, a.source ORDER BY a.source';
  const expected = await runCli(['query', sources, '--store', copy]);
  const first = await run('ingest', folder);
  expect(first).toMatchObject({
    code: 3,
    stdout: expect.stringMatching(/^articles read 2, new or changed 2\n[^]*quarantined 1\n$/),
    stderr: 'quarantined: sub/empty.txt is empty\n',
  });
  expect(await run('query', sources)).toEqual(expected);
  expect((await run('ingest', folder)).stdout).toMatch(/^articles read 2, new or changed 0\n/);
  const ids = expected.stdout.split('\n').flatMap((line) => /^article\S+/.exec(line) ?? []);
  expect(ids).toHaveLength(2);
  for (const id of ids) expect((await run('remove', id)).stdout).toBe(`removed ${id}\n`);
  expect(await run('remove', ids[0]!)).toMatchObject({ code: 2, stderr: expect.stringContaining('is stored') });
  expect((await run('digest')).stdout).toBe(digest);
});

it('is found without being named, as long as it is the only one', async () => {
  expect((await runCli(['digest'], { env: { XDG_STATE_HOME: state } })).stdout).toBe(digest);
});

it('keeps others from all else that writes, and says what to do', async () => {
  const { code, stderr } = await run('query', '--write', 'CREATE (:Person)');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^newsgraph: A server at http:\S+ \(process \d+\) holds embedded:\S+; stop it and run this again\.\n$/,
  );
});

it('stops on Ctrl-C and takes its note away; a note left by a killed one is not believed', async () => {
  const left = readFileSync(note);
  server.kill('SIGINT');
  const [code] = (await once(server, 'close')) as [number];
  expect(code).toBe(0);
  expect(existsSync(note)).toBe(false);
  writeFileSync(note, left, { mode: 0o600 });
  expect(await run('digest')).toEqual({ code: 0, stdout: digest, stderr: '' });
});

it('asks others for its token, and the command line on its machine has it', async () => {
  server = startCli(['serve', '--port', '0', '--host', '0.0.0.0', '--store', address]);
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const [first] = (await once(server.stdout, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:\d+\/#token=[\w-]{43}\n$/);
  expect(await run('digest')).toEqual({ code: 0, stdout: digest, stderr: '' });
  expect((await run('review', 'same', 'Ana Silva', 'Blue Party', '--by', 'Reader')).code).toBe(0);
  expect((await run('review', 'undo')).code).toBe(0);
  const { origin, hash } = new URL(first.toString().trim());
  expect((await fetch(`${origin}/api/dump`)).status).toBe(401);
  const authorization = `Bearer ${hash.slice('#token='.length)}`;
  expect((await fetch(`${origin}/api/dump`, { headers: { authorization } })).status).toBe(200);
  expect(said).toContain('Others reach this server');
});
