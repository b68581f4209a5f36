import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { cypher } from '../../../graph/exports/cypher';
import { neo4jAdmin } from '../../../graph/exports/neo4j-admin';
import { digestOf } from '../../../graph/queries';
import { openStore } from '../../../graph/stores';
import type { GraphStore } from '../../../graph/stores/store';
import { exportSource } from '../../../src/export-source';
import { loadOntology } from '../../../src/load-knowledge';
import { samplePatches } from '../../browser/sample-patch';
import { writtenBy } from '../../contracts/export';
import { startImportedNeo4j } from '../../neo4j/imported-neo4j';
import type { RealNeo4j } from '../../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../../neo4j/test-server';
import { hostilePatch } from './hostile-graph';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
let store: GraphStore;
const patches = [...samplePatches, hostilePatch];

beforeAll(async () => {
  store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.ensureSchema();
  await store.apply(patches);
  await store.decide([{ kind: 'same', a: 'person/nasty', b: 'person/quiet', by: 'an editor', when: '2026-01-01' }]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const source = (selection = {}) => exportSource(store, loadOntology(), selection);

const recordsOf = async (of: GraphStore): Promise<unknown[]> => {
  const records: unknown[] = [];
  for await (const record of of.dump({ bookkeeping: true })) records.push(record);
  return records;
};

/** The graph is the same, and goes on, decisions and all: the same articles change nothing, and one that is removed leaves the same rest. */
const expectSameGraph = async (server: RealNeo4j): Promise<void> => {
  const loaded = await openStore(server.uri, server);
  try {
    expect(await recordsOf(loaded)).toEqual(await recordsOf(store));
    expect(await digestOf(loaded.dump())).toEqual(await digestOf(store.dump()));
    expect(await loaded.apply(patches)).toMatchObject({ articles: 0 });
    const { id } = samplePatches[0]!.article;
    await loaded.remove(id);
    const rest = await openStore('memory:');
    await rest.decide(await store.decisions());
    await rest.apply(patches.filter(({ article }) => article.id !== id));
    expect(await digestOf(loaded.dump())).toEqual(await digestOf(rest.dump()));
  } finally {
    await loaded.close();
  }
};

/** Runs a script as cypher-shell would. */
const run = async (server: RealNeo4j, script: string): Promise<void> => {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    for (const line of script.split('\n').filter((text) => text !== '' && !text.startsWith('//'))) {
      expect(line).toMatch(/;$/);
      await driver.executeQuery(line.slice(0, -1));
    }
  } finally {
    await driver.close();
  }
};

describe('a Cypher script', () => {
  let server: RealNeo4j;
  beforeAll(async () => (server = await holdTestServer()));
  afterAll(async () => {
    await wipe(server);
    await server.stop();
  });

  it('makes the same graph on an empty Neo4j, and once more changes nothing', async () => {
    await wipe(server);
    const script = (await writtenBy(cypher, await source())).cypher!;
    await run(server, script);
    await run(server, script);
    await expectSameGraph(server);
  });

  it('of a part carries the sentences along', async () => {
    await wipe(server);
    await run(server, (await writtenBy(cypher, await source({ around: 'Ana Brisk' }))).cypher!);
    const loaded = await openStore(server.uri, server);
    const { rows } = await loaded.query('MATCH ()-[r:LEADS]->(g:Group) RETURN r.sentences AS sentences ORDER BY r.id');
    await loaded.close();
    expect(JSON.stringify(rows)).toContain('led by Ana Brisk, backed the call. (Estmark Courier, Assembly split');
  });
});

it('neo4j-admin takes the folder, and the graph is the same', async () => {
  const target = join(folder, 'bulk');
  const files = await writtenBy(neo4jAdmin, await source());
  const server = await startImportedNeo4j(target, files);
  try {
    await run(server, files['finish.cypher']!);
    await expectSameGraph(server);
  } finally {
    await server.stop();
  }
}, 300_000);
