import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import { runCli, type Run } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const story = 'Minister visits Geneva\n\nForeign Minister Fuad Hussein criticized Iran on Friday.\n';

const newStore = (): string => `embedded:${join(temporaryFolder(), 'graph')}`;

/** Wrong input is told in one line without a stack. */
const expectOneLine = ({ stderr }: Run, message: RegExp): void => {
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^newsgraph: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\n\s+at /);
};

const articlesIn = async (store: string): Promise<number> => {
  const { stdout } = await runCli([
    'query',
    '--store',
    store,
    '--json',
    'MATCH (a:Article) RETURN count(a) AS articles',
  ]);
  return (JSON.parse(stdout) as { articles: number }[])[0]!.articles;
};

describe('a path', () => {
  it('that is not there stops before anything is stored', async () => {
    const store = newStore();
    const folder = temporaryFolder({ 'a.txt': story });
    const run = await runCli(['ingest', '--store', store, join(folder, 'a.txt'), join(folder, 'b.txt')]);
    expect(run.code).toBe(2);
    expectOneLine(run, /b\.txt is not there; check the spelling/);
  });

  it('to a folder without articles says what is read', async () => {
    const run = await runCli([
      'ingest',
      '--store',
      newStore(),
      temporaryFolder({ 'a.bin': 'x', '.hidden.txt': story }),
    ]);
    expect(run.code).toBe(2);
    expectOneLine(run, /holds no articles but 1 \.bin, 1 hidden; newsgraph reads files that end in \.txt/);
  });
});

describe('a file among good ones', () => {
  it.each([
    ['is empty', 'empty.txt', '', /quarantined: empty\.txt is empty/],
    [
      'is binary',
      'picture.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      /quarantined: picture\.txt looks like a binary file \(PNG\)/,
    ],
    [
      'is one line of 20 MB',
      'long.txt',
      Buffer.alloc(20 * 1024 * 1024, 'word '),
      /quarantined: long\.txt is 20\.0 MB, over the limit of 4 MB/,
    ],
  ])('that %s is quarantined, and the others are stored', async (_what, name, content, message) => {
    const store = newStore();
    const run = await runCli(['ingest', '--store', store, temporaryFolder({ 'a.txt': story, [name]: content })]);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.code).toBe(3);
    expect(await articlesIn(store)).toBe(1);
  });

  it('that is not UTF-8 is read by a guess, which is told', async () => {
    const store = newStore();
    const latin = Buffer.from(
      'Un ministre à Genève\n\nLe président a déclaré que la réunion était terminée.\n',
      'latin1',
    );
    const run = await runCli(['ingest', '--store', store, temporaryFolder({ 'latin.txt': latin })]);
    expect(run.stderr).toMatch(/warning: latin\.txt is not valid UTF-8; read as/);
    expect(run.code).toBe(0);
    const titles = await runCli(['query', '--store', store, '--json', 'MATCH (a:Article) RETURN a.title AS title']);
    expect(JSON.parse(titles.stdout)).toEqual([{ title: 'Un ministre à Genève' }]);
  });
});

describe('a query', () => {
  const store = newStore();
  beforeAll(async () => {
    expect((await runCli(['ingest', '--store', store, temporaryFolder({ 'a.txt': story })])).code).toBe(0);
  });

  it('with a mistake in its Cypher says so', async () => {
    const run = await runCli(['query', '--store', store, 'MATCH (a:Article RETURN a']);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expectOneLine(run, /./);
  });

  it('that writes is refused, and changes nothing', async () => {
    const run = await runCli(['query', '--store', store, 'MATCH (a:Article) DETACH DELETE a']);
    expect(run.code).toBe(2);
    expectOneLine(run, /--write|write/);
    expect(await articlesIn(store)).toBe(1);
  });

  it('shows the stack only when asked to', async () => {
    const run = await runCli(['query', '--verbose', '--store', store, 'MATCH (a:Article RETURN a']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/\n\s+at /);
  });
});

describe('a store', () => {
  it('that is not there yet is not made by a question', async () => {
    const run = await runCli(['query', '--store', newStore(), 'MATCH (n) RETURN n']);
    expect(run.code).toBe(1);
    expectOneLine(run, /There is no graph at embedded:.* yet; newsgraph ingest PATH makes one/);
    const folder = temporaryFolder();
    const empty = await runCli(['search', '--store', `embedded:${folder}`, 'Ana']);
    expect(empty.code).toBe(1);
    expectOneLine(empty, /There is no graph at embedded:.* yet; newsgraph ingest PATH makes one/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that does not answer is told with its address', async () => {
    const run = await runCli(['query', '--store', `bolt://127.0.0.1:${await closedPort()}`, 'MATCH (n) RETURN n'], {
      env: { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'sesame-open' },
    });
    expect(run.code).toBe(1);
    expectOneLine(run, /127\.0\.0\.1/);
    expect(run.stderr).not.toContain('sesame-open');
  });

  it('that another process holds is told, and nothing is lost', async () => {
    const store = newStore();
    const folder = temporaryFolder({ 'a.txt': story, 'b.txt': story.replace('Geneva', 'Vienna') });
    expect((await runCli(['ingest', '--store', store, join(folder, 'a.txt')])).code).toBe(0);
    const held = await openStore(store);
    const run = await runCli(['ingest', '--store', store, join(folder, 'b.txt')]);
    await held.close();
    expect(run.code).toBe(1);
    expectOneLine(run, /./);
    expect(await articlesIn(store)).toBe(1);
  });
});

/** A port on which nobody listens. */
const closedPort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
