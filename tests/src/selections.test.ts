import { join } from 'node:path';
import * as library from '../../src';
import type { Selection } from '../../src';
import { startServer } from '../../src/server/start-server';
import type { FileExport } from '../../graph/exports/export';
import { filledStore } from './filled-store';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const { address, fill } = filledStore(2);
const ontology = library.loadOntology();
const ANA = 'person/ana-silva';

/** A selection as JSON, which library, server and saved views take, and as options of the command line. */
const ways: readonly [string, Selection, string[]][] = [
  ['everything', {}, []],
  ['a neighbourhood', { around: 'Boris Ode', depth: 2 }, ['--around', 'Boris Ode', '--depth', '2']],
  [
    'a path along some relations',
    { between: [ANA, 'Carl Ray'], relations: ['LEADS', 'SUPPORTS'] },
    ['--between', ANA, '--and', 'Carl Ray', '--types', 'LEADS,SUPPORTS'],
  ],
  [
    'facets',
    { nodeTypes: ['Person'], statuses: ['asserted'], outlets: ['The Paper'], since: '2024-01', until: '2024' },
    ['--node-types', 'Person', '--statuses', 'asserted', '--outlets', 'The Paper', '--since', '2024-01', '--until', '2024'],
  ],
  [
    'a query with parameters',
    { query: 'MATCH (a:Person {name: $name})-[r:LEADS]->(b) RETURN a, r, b', params: { name: 'Ana Silva' } },
    ['--query', 'MATCH (a:Person {name: $name})-[r:LEADS]->(b) RETURN a, r, b', '--param', 'name=Ana Silva'],
  ],
  ['ids', { ids: [ANA, 'person/boris-ode'], entitiesOnly: true }, ['--ids', `${ANA},person/boris-ode`, '--entities']],
]; // prettier-ignore

const format = library.exportFormats.find(({ name }) => name === 'json') as FileExport;
const byLibrary: string[] = [];
const byServer: string[] = [];

const textOf = async (pieces: AsyncIterable<string | Uint8Array>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += String(piece);
  return text;
};

beforeAll(async () => {
  await fill();
  const store = await library.openStore(address);
  const server = await startServer({ store, ontology, viewerFolder: join(__dirname, 'server/page') });
  for (const [, selection] of ways) {
    const source = await library.exportSource(store, ontology, selection);
    byLibrary.push(await textOf(format.write(source)));
    const answer = await fetch(`${server.address}/api/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format: 'json', selection }),
    });
    byServer.push(await answer.text());
  }
  await server.close();
  await store.close();
});

it('gives library and server the same records, and each way its own', () => {
  expect(byServer).toEqual(byLibrary);
  expect(new Set(byLibrary).size).toBe(ways.length);
});

// Each run starts the program; the whole graph and neighbourhoods are exported in other tests.
it.each(ways.map(([what, , options], index) => [what, options, index] as const).slice(2))(
  'gives the command line the same: %s',
  async (_what, options, index) => {
    const run = await runCli(['export', ...options, '--store', address]);
    expect(run).toEqual({ code: 0, stdout: byLibrary[index], stderr: '' });
  },
);

it.each([2, 3])('gives a saved view the same (%i)', async (index) => {
  const folder = temporaryFolder({ 'view.json': JSON.stringify(ways[index]![1]) });
  const run = await runCli(['export', '--view', join(folder, 'view.json'), '--store', address]);
  expect(run).toEqual({ code: 0, stdout: byLibrary[index], stderr: '' });
});
