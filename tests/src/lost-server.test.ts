import { openMemory } from '../../graph/stores/memory';
import { openStore } from '../../graph/stores';
import { dumpText } from '../contracts/store-fixture';
import { lineTo } from '../neo4j/cut-line';
import { startJava, type OwnNeo4j, type RealNeo4j } from '../neo4j/real-neo4j';
import { wipe } from '../neo4j/test-server';
import { patchesOf, stories } from '../torture/stories';
import { startCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

let server: OwnNeo4j;
const folder = temporaryFolder(stories(60));

beforeAll(async () => {
  server = await startJava();
}, 300_000);
afterAll(() => server.stop());
beforeEach(() => wipe(server));

interface Ingested {
  readonly code: number | null;
  readonly stored: readonly string[];
  readonly errors: string;
}

/** Ingests the folder; `onStored` is called each time something is told to be stored. */
const ingest = ({ uri, username, password }: Omit<RealNeo4j, 'stop'>, onStored: (count: number) => void) =>
  new Promise<Ingested>((done) => {
    const child = startCli(['ingest', '--each', '--store', uri, folder], {
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
    let [said, errors] = ['', ''];
    const stored = (): string[] => said.match(/(?<=^stored ).*$/gm) ?? [];
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      onStored(stored().length);
    });
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('close', (code) => done({ code, stored: stored(), errors }));
  });

/** What was told to be stored is there, and when all of it was, the graph is that of a fresh build. */
const expectWhole = async ({ code, stored }: Ingested): Promise<void> => {
  const store = await openStore(server.uri, server);
  const { rows } = await store.query('MATCH (a:Article) RETURN a.id AS id');
  const there = rows.map(([id]) => id as string);
  expect(there).toEqual(expect.arrayContaining([...stored]));
  const patches = await patchesOf(folder);
  if (code === 0) expect(there).toHaveLength(patches.size);
  const fresh = openMemory();
  await fresh.apply(there.map((id) => patches.get(id)!));
  expect(await dumpText(store)).toBe(await dumpText(fresh));
  await store.close();
};

test('a connection that breaks in the middle is made again', async () => {
  const line = await lineTo(server.uri);
  const cuts = new Set<number>();
  const outcome = await ingest({ ...server, uri: line.uri }, (count) => {
    cuts.add(count);
    // While the next batch is on its way.
    setTimeout(line.cut, 40);
  });
  await line.close();
  expect(cuts.size).toBeGreaterThan(1);
  expect(outcome).toMatchObject({ code: 0, errors: '' });
  await expectWhole(outcome);
}, 300_000);

test('a server that dies is told in one line, nothing is lost, and when it is back the next run goes on', async () => {
  let dead: Promise<void> | undefined;
  const outcome = await ingest(server, () => void (dead ??= server.kill()));
  await dead;
  expect(outcome.code).toBe(1);
  expect(outcome.errors).toMatch(
    /^newsgraph: cannot reach bolt:[^\n]+ or check NEO4J_URI; \d+ articles are stored, run the same again to go on\n$/,
  );
  await server.startAgain();
  await expectWhole(outcome);
  const again = await ingest(server, () => undefined);
  expect(again).toMatchObject({ code: 0, errors: '' });
  await expectWhole(again);
}, 300_000);
