import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { buildGraph } from '../../src/build-graph';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';
import type { Article } from '../../ingest/analysis';
import { digestOf } from '../../graph/queries/digest-of';
import { holdTestServer, wipe } from '../neo4j/test-server';
import { isStored, storedFacts, type StoredFact } from './facts';
import { sampleFacts, wrongFacts } from './sample-facts';

const knowledge = loadKnowledge();

async function* samples(): AsyncGenerator<Article> {
  for await (const read of readArticles(['data/samples'])) if ('article' in read) yield read.article;
}

const digests: string[] = [];

const testPath = (name: string, open: () => Promise<GraphStore>) => {
  describe(`data/samples through the whole path into ${name}`, () => {
    let store: GraphStore;
    let facts: StoredFact[];

    beforeAll(async () => {
      store = await open();
      await buildGraph(samples(), knowledge, store);
      facts = await storedFacts(store);
    });
    afterAll(async () => store?.close());

    test.each(sampleFacts.map((fact) => [`${fact.from} ${fact.type} ${fact.to}`, fact] as const))('%s', (_, fact) => {
      expect(isStored(facts, fact)).toBe(true);
    });

    test.each(wrongFacts.map((fact) => [`not ${fact.from} ${fact.type} ${fact.to}`, fact] as const))(
      '%s',
      (_, fact) => {
        expect(isStored(facts, { ...fact, evidence: '' })).toBe(false);
      },
    );

    test('every sentence behind a fact is the slice of its article', async () => {
      const { rows } = await store.query(
        'MATCH (a:Article)-[:HAS]->(s:Sentence) RETURN a.text AS text, s.start AS start, s.end AS end, s.text AS sentence',
      );
      expect(rows.length).toBeGreaterThan(30);
      for (const [text, start, end, sentence] of rows)
        expect((text as string).slice(start as number, end as number)).toBe(sentence);
    });

    test('reading the same articles again adds nothing', async () => {
      const before = await digestOf(store.dump());
      const again = await buildGraph(samples(), knowledge, store);
      expect(again.articles).toBe(0);
      expect(await digestOf(store.dump())).toEqual(before);
      digests.push(before.sha256);
    });
  });
};

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-path-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

testPath('the embedded store', () => openStore(`embedded:${join(folder, 'graph')}`));
testPath('Neo4j', async () => {
  const server = await holdTestServer();
  await wipe(server);
  const store = await openStore(server.uri, { username: server.username, password: server.password });
  return { ...bound(store), close: async () => (await store.close(), await wipe(server), await server.stop()) };
});

/** The store's methods with their `this`, so that `close` can give the server back too. */
function bound(store: GraphStore): GraphStore {
  return {
    address: store.address,
    supports: store.supports,
    ensureSchema: () => store.ensureSchema(),
    apply: (patches) => store.apply(patches),
    remove: (id) => store.remove(id),
    decide: (decisions) => store.decide(decisions),
    decisions: () => store.decisions(),
    query: (cypher, options) => store.query(cypher, options),
    read: (cypher, options) => store.read(cypher, options),
    search: (text, limit) => store.search(text, limit),
    dump: () => store.dump(),
    close: () => store.close(),
  };
}

test('both stores hold the same graph, byte for byte', () => {
  expect(digests).toHaveLength(2);
  expect(digests[0]).toBe(digests[1]);
});
