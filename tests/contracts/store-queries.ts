import { InputError } from '../../graph/model/errors';
import type { GraphStore } from '../../graph/stores/store';
import { DIALECT_TABLE } from './dialect-table';
import { DIALECT, dialectPatches } from './store-dialect';
import { ANA, dumpText, first, RED, second, type Opened } from './store-fixture';

export interface StoreDifferences {
  /** True: the store refuses the Neo4j forms of the dialect table, each with its advice. */
  readonly refuses?: boolean;
  /** Sequences of the order law to try; a server takes longer for each. */
  readonly runs?: number;
}

export const testDialect = (opened: Opened, { refuses = false }: StoreDifferences): void => {
  test('answers Cypher, or says that it has none', async () => {
    const store = await opened([first, second]);
    if (!store.supports.cypher) {
      for (const ask of [store.query, store.read])
        await expect(ask('RETURN 1')).rejects.toThrow(/has no Cypher; open embedded:PATH or neo4j:/);
      return;
    }
    const evidence = await store.query(
      'MATCH (p)-[r:CRITICIZES]->(q) UNWIND r.evidence AS e MATCH (s:Sentence {id: e}) RETURN p.name AS p, q.name AS q, s.text AS text ORDER BY text',
    );
    expect(evidence).toEqual({
      columns: ['p', 'q', 'text'],
      rows: [
        ['Ana Gálvez', 'Red Union', 'Ana Gálvez criticizes Red Union.'],
        ['Ana Gálvez', 'Red Union', 'Ana criticizes Red Union.'],
      ].sort((one, other) => (one[2] < other[2] ? -1 : 1)),
      truncated: false,
    });
    await expectValues(store);
    await expectRefusals(store);
    await store.apply(dialectPatches);
    await store.remove(first.article.id);
    await store.remove(second.article.id);
    for (const { cypher, params, rows } of DIALECT) {
      const result = await store.query(cypher, { params });
      const isOrdered = /ORDER BY/.test(cypher);
      expect({ cypher, rows: isOrdered ? result.rows : sorted(result.rows) }).toEqual({
        cypher,
        rows: isOrdered ? rows : sorted(rows),
      });
    }
    for (const { form, neo4j, advice, portable, rows } of DIALECT_TABLE) {
      const outcome = await store.query(neo4j).catch((error: Error) => error);
      if (refuses) expect({ form, outcome: String(outcome) }).toEqual({ form, outcome: expect.stringMatching(advice) });
      else expect({ form, outcome }).toEqual({ form, outcome: expect.objectContaining({ truncated: false }) });
      expect({ form, rows: (await store.query(portable)).rows }).toEqual({ form, rows });
    }
  });
};

/** A query that would run for hours, on every store. */
const ENDLESS =
  'UNWIND range(1, 10000000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n';

export const testLimits = (opened: Opened): void => {
  test('ends a query at its limits, and answers the next', async () => {
    const store = await opened([first]);
    if (!store.supports.cypher) return expect(store.query(ENDLESS)).rejects.toThrow(InputError);
    const count = async (): Promise<unknown> => (await store.query('MATCH (a:Article) RETURN count(a)')).rows[0]![0];
    await expect(store.query(ENDLESS, { timeoutMs: 300 })).rejects.toThrow(
      'the query took longer than 0.3 s; narrow it (a label, a LIMIT) or allow more time',
    );
    expect(await count()).toBe(1);
    await store.apply([second]);
    // Whatever a store keeps ready for queries, it shows what was written before the question.
    expect(await count()).toBe(2);
    expect((await store.read('MATCH (a:Article) RETURN count(a)')).rows).toEqual([[2]]);
    await store.remove(second.article.id);
    expect(await count()).toBe(1);
  });
};

const sorted = (rows: readonly (readonly unknown[])[]): unknown[] =>
  [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const expectValues = async (store: GraphStore): Promise<void> => {
  const leads = 'person/ana|LEADS|group/red|asserted';
  const edge = {
    id: leads,
    type: 'LEADS',
    from: ANA.id,
    to: RED.id,
    properties: {
      articles: 1,
      evidence: [first.sentences[1].id],
      role: 'head',
      rules: ['leads-verb'],
      status: 'asserted',
    },
  };
  const red = {
    id: RED.id,
    labels: ['Entity', 'Group'],
    properties: { aliases: [], articles: 2, kind: 'party', name: 'Red Union' },
  };
  expect((await store.query('MATCH ()-[r:LEADS]->() RETURN r')).rows).toEqual([[edge]]);
  const named = { params: { id: leads }, maxRows: 1 };
  expect(await store.read('MATCH ()-[r]->() WHERE r.id = $id RETURN r', named)).toEqual({
    columns: ['r'],
    rows: [[edge]],
    truncated: false,
  });
  const { rows } = await store.query(
    'MATCH p = (a:Person)-[r:LEADS]->(b:Group) RETURN b, [r] AS list, {r: r} AS map, p',
  );
  const [b, list, map, path] = rows[0];
  expect([b, list, map]).toEqual([red, [edge], { r: edge }]);
  expect(path).toMatchObject({ nodes: [{ id: ANA.id }, red], edges: [edge] });
  expect(await store.query('UNWIND range(1, 20) AS i RETURN i', { maxRows: 2 })).toEqual({
    columns: ['i'],
    rows: [[1], [2]],
    truncated: true,
  });
  expect((await store.query('UNWIND range(1, 2) AS i RETURN i', { maxRows: 2 })).truncated).toBe(false);
};

// prettier-ignore
const WRITES: readonly (readonly [string, string])[] = [
  ['CREATE (:Person)', 'CREATE'], ['MATCH (n) SET n.x = 1', 'SET'], ['MATCH (n) DETACH DELETE n', 'DELETE'],
  ['MATCH (n) REMOVE n.name', 'REMOVE'], ['merge (:Person {id: 1})', 'MERGE'], ['DROP INDEX x', 'DROP'],
  ['MATCH (n) FOREACH (x IN [1] | SET n.x = x)', 'FOREACH'], ["LOAD CSV FROM 'file:///x' AS l RETURN l", 'LOAD CSV'],
  ["MATCH (n) WHERE n.name = 'RETURN' /* */ SET n.x = 1", 'SET'], ['CALL { MATCH (n) SET n.x = 1 } RETURN 1', 'SET'],
  ['EXPLAIN MATCH (n) SET n.x = 1', 'SET'], ["CALL db.createLabel('X')", 'CALL db.createLabel'],
  ['MATCH (n) RE\\u004dOVE n.name', 'perhaps: it holds a \\u escape'],
];

const expectRefusals = async (store: GraphStore): Promise<void> => {
  const before = await dumpText(store);
  for (const [cypher, clause] of WRITES) {
    const outcome = await store.query(cypher).catch((error: Error) => error);
    expect({ cypher, said: String(outcome) }).toEqual({
      cypher,
      said: `InputError: this query writes (${clause}); add --write to allow it`,
    });
  }
  // Texts of the program are not looked through, and write no more for it.
  for (const cypher of ['CREATE (:Person)', 'MATCH (n) DETACH DELETE n RETURN count(n) AS gone'])
    await expect(store.read(cypher)).rejects.toThrow();
  expect(await dumpText(store)).toBe(before);
  const reads =
    "MATCH (n:Person) WHERE n.`SET` IS NULL AND n.name <> 'CREATE' RETURN {`set`: 1}.`set` AS `set`, n.`delete` AS `MERGE` // DROP";
  expect((await store.query(reads)).columns).toEqual(['set', 'MERGE']);
  await store.query('MATCH (n:Person {id: $id}) SET n.note = 1', { params: { id: ANA.id }, write: true });
  expect((await store.query('MATCH (n:Person) RETURN n.note')).rows).toEqual([[1]]);
  for (const cypher of ['MATCH (n RETURN n', 'RETRUN 1', 'MATCH (n) RETURN x', 'RETURN $missing AS x']) {
    const error = await store.query(cypher).catch((thrown: Error) => thrown);
    expect({ cypher, error }).toEqual({ cypher, error: expect.any(InputError) });
    expect((error as Error).message).not.toContain('\n');
  }
  await expect(store.query('MATCH (n RETURN n')).rejects.toThrow(/^line 1, column (9|10): /);
  await store.query('MATCH (n:Person {id: $id}) REMOVE n.note', { params: { id: ANA.id }, write: true });
};
