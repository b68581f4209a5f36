import { openMemory } from '../../../graph/stores/memory';
import { openNeo4j } from '../../../graph/stores/neo4j';
import { generatedPatches } from '../../bench/stores';
import { dumpText, testStore } from '../../contracts/store';
import { testFormat } from '../../contracts/store-format';
import type { RealNeo4j } from '../../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../../neo4j/test-server';

let server: RealNeo4j;
beforeAll(async () => {
  server = await holdTestServer();
}, 300_000);
afterAll(() => server.stop());

testStore(
  'neo4j',
  async () => {
    await wipe(server);
    return openNeo4j(server);
  },
  { runs: 25 },
);

describe('neo4j as a server', () => {
  testFormat(
    'neo4j',
    () => server.uri,
    () => server,
  );

  test('says what to do when it cannot be used', async () => {
    await expect(openNeo4j({ ...server, password: 'wrong' })).rejects.toThrow(
      /refuses user neo4j; check NEO4J_USERNAME and NEO4J_PASSWORD$/,
    );
    await expect(openNeo4j({ ...server, uri: 'bolt://127.0.0.1:9' })).rejects.toThrow(
      /^cannot reach bolt:\/\/127\.0\.0\.1:9 \(.*\); start it .* or check NEO4J_URI$/,
    );
    await expect(openNeo4j({ ...server, database: 'nowhere' })).rejects.toThrow(
      /has no database nowhere that is up; check NEO4J_DATABASE/,
    );
  });

  test('an answer is taken only as long as it is not too large', async () => {
    const store = await openNeo4j(server);
    const grown = "WITH reduce(s = 'x', i IN range(1, 20) | s + s) AS s UNWIND range(1, 100) AS i RETURN";
    for (const part of ['s + i AS t', '{a: [s, i]} AS t'])
      await expect(store.query(`${grown} ${part}`)).rejects.toThrow(/^the answer is larger than 64 MB; ask for fewer/);
    expect(
      (await store.query('UNWIND range(1, 10000) AS i RETURN {a: [i, $s]} AS t', { params: { s: 'x' } })).rows,
    ).toHaveLength(10_000);
    await store.close();
  });

  test('several writers at once give the same graph', async () => {
    await wipe(server);
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4j(server)));
    await stores[0].ensureSchema();
    const patches = generatedPatches(12);
    // Every patch by two writers: whichever comes second finds it stored.
    const results = await Promise.all(
      stores.flatMap((store, at) =>
        patches.filter((_, number) => number % 3 !== at).map((patch) => store.apply([patch])),
      ),
    );
    expect(results.filter(({ articles }) => articles === 1)).toHaveLength(12);
    await Promise.all([stores[0].remove(patches[0].article.id), stores[1].remove(patches[1].article.id)]);
    const fresh = openMemory();
    await fresh.apply(patches.slice(2));
    expect(await dumpText(stores[2])).toBe(await dumpText(fresh));
    await Promise.all(stores.map((store) => store.close()));
  });

  test('offsets and counts are stored as integers', async () => {
    await wipe(server);
    const store = await openNeo4j(server);
    await store.apply(generatedPatches(1));
    const cypher = 'MATCH (s:Sentence)-[m:MENTIONS]->() RETURN DISTINCT valueType(s.start) AS s, valueType(m.end) AS m';
    expect((await store.query(cypher)).rows).toEqual([['INTEGER NOT NULL', 'INTEGER NOT NULL']]);
    const local = await store.query(
      "RETURN localdatetime('2020-01-01T10:00:00') AS t, date('2020-02-03') AS d, 1.5 AS f",
    );
    expect(local.rows).toEqual([['2020-01-01T10:00:00', '2020-02-03', 1.5]]);
    await store.close();
  });

  test('a question that is given up ends on the server too', async () => {
    const store = await openNeo4j(server);
    const slow =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS c';
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const started = Date.now();
    for (const options of [{ signal: stop.signal }, { signal: AbortSignal.abort() }])
      await expect(store.query(slow, options)).rejects.toThrow(/^the query was given up$/);
    await expect(store.query(slow, { timeoutMs: 0 })).rejects.toThrow(/^the query took longer than 0 s/);
    expect(Date.now() - started).toBeLessThan(15_000);
    expect((await store.query('RETURN 1 AS one')).rows).toEqual([[1]]);
    await store.close();
  });

  test('gives a slow query up', async () => {
    const store = await openNeo4j(server);
    const slow = store.query('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n', {
      timeoutMs: 500,
    });
    await expect(slow).rejects.toThrow('the query took longer than 0.5 s');
    await store.close();
  });
});
