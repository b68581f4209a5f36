import * as fc from 'fast-check';
import { InputError } from '../../graph/model/errors';
import type { GraphPatch } from '../../graph/model/patch';
import type { ViewEdge, ViewNode } from '../../graph/model/view';
import { openMemory } from '../../graph/stores/memory';
import type { GraphStore } from '../../graph/stores/store';
import { BEYOND, DIALECT, dialectPatches } from './store-dialect';
import { patchOf, type Line, type Person } from './store-patches';

export interface StoreDifferences {
  /** Names in BEYOND the store refuses → what its message advises. */
  readonly refuses?: Readonly<Record<string, RegExp>>;
  /** Sequences of the order law to try; a server takes longer for each. */
  readonly runs?: number;
}

export const dumpText = async (store: GraphStore): Promise<string> => {
  const lines: string[] = [];
  for await (const record of store.dump()) lines.push(JSON.stringify(record));
  return lines.join('\n');
};

const ANA: Person = { id: 'person/ana', name: 'Ana Gálvez', aliases: ['A. Gálvez'] };
const RED: Person = { id: 'group/red', name: 'Red Union', kind: 'party' };
const first = patchOf(
  'first',
  [ANA, RED],
  [
    { from: ANA.id, type: 'CRITICIZES', to: RED.id },
    { from: ANA.id, type: 'LEADS', to: RED.id, role: 'head' },
  ],
);
const second = patchOf('second', [{ ...ANA, name: 'Ana' }, RED], [{ from: ANA.id, type: 'CRITICIZES', to: RED.id }]);

/** What every store does. `open` gives an empty store each time and is told nothing else. */
export const testStore = (name: string, open: () => Promise<GraphStore>, differences: StoreDifferences = {}): void => {
  describe(name, () => {
    let store: GraphStore;
    const opened = async (patches: readonly GraphPatch[] = []): Promise<GraphStore> => {
      store = await open();
      await store.ensureSchema();
      await store.apply(patches);
      return store;
    };
    afterEach(() => store.close());

    testWriting(opened, open, differences.runs ?? 100);
    testSearch(opened);
    testDialect(opened, differences);
  });
};

type Opened = (patches?: readonly GraphPatch[]) => Promise<GraphStore>;

const testWriting = (opened: Opened, open: () => Promise<GraphStore>, runs: number): void => {
  test('the schema may be made twice', async () => {
    const store = await opened([first]);
    await store.ensureSchema();
    expect(await store.apply([first])).toEqual({ articles: 0, nodes: 0, edges: 0 });
  });

  test('a second article adds to the same entity and fact', async () => {
    const store = await opened([first]);
    expect((await store.apply([second])).articles).toBe(1);
    const records = (await dumpText(store))
      .split('\n')
      .map((line) => JSON.parse(line) as { node?: ViewNode; edge?: ViewEdge });
    const ana = records.find(({ node }) => node?.id === ANA.id)?.node;
    expect(ana).toEqual({
      id: ANA.id,
      labels: ['Entity', 'Person'],
      properties: { aliases: ['A. Gálvez', 'Ana'], name: 'Ana Gálvez' },
    });
    const fact = records.find(({ edge }) => edge?.type === 'CRITICIZES')?.edge;
    expect(fact?.properties).toEqual({
      articles: 2,
      evidence: [first.sentences[0].id, second.sentences[0].id].sort(),
      rules: ['criticizes-verb'],
      status: 'asserted',
    });
  });

  test('removing gives the graph that never had it; an unknown article is no article', async () => {
    const store = await opened([second]);
    const before = await dumpText(store);
    await store.apply([first]);
    expect(await dumpText(store)).not.toBe(before);
    expect(await store.remove(first.article.id)).toBe(true);
    expect(await dumpText(store)).toBe(before);
    expect(await store.remove(first.article.id)).toBe(false);
    expect(await store.remove(second.article.id)).toBe(true);
    expect(await dumpText(store)).toBe('');
  });

  test('a patch that cites no sentence, or hides Cypher in a type, is refused before anything is written', async () => {
    const store = await opened();
    const [fact] = first.relations;
    const bare = { ...first, relations: [{ ...fact, evidence: [] }] };
    await expect(store.apply([second, bare])).rejects.toThrow(/has no sentence; extract the article again$/);
    const type = 'X]->() DETACH DELETE n //';
    const id = `${fact.from}|${type}|${fact.to}|${fact.status}`;
    await expect(store.apply([{ ...first, relations: [{ ...fact, type, id }] }])).rejects.toThrow(InputError);
    expect(await dumpText(store)).toBe('');
  });

  test('whatever the order of applying, changing and removing: the graph of what is left', async () => {
    await opened();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const store = await open();
        const left = new Map<string, GraphPatch>();
        for (const { slug, patch } of steps) {
          if (patch === undefined) {
            expect(await store.remove(`article/${slug}`)).toBe(left.delete(slug));
          } else {
            await store.apply([patch]);
            left.set(slug, patch);
          }
        }
        const fresh = openMemory();
        await fresh.apply([...left.values()].reverse());
        expect(await dumpText(store)).toBe(await dumpText(fresh));
        await store.close();
      }),
      { numRuns: runs, seed: 7 },
    );
  });

  test('any name comes back as it was', async () => {
    const store = await opened();
    const names = fc.sample(fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...HOSTILE)), {
      numRuns: 300,
      seed: 11,
    });
    const people = names.map((text, place) => ({ id: `person/${place}-${text}`, name: text, aliases: [`${text}'`] }));
    const patch = patchOf(
      'names',
      people,
      people.map(({ id }) => ({ from: id, type: 'MEETS', to: people[0].id })),
    );
    await store.apply([patch]);
    const fresh = openMemory();
    await fresh.apply([patch]);
    expect(await dumpText(store)).toBe(await dumpText(fresh));
    expect(await dumpText(store)).toContain(JSON.stringify(HOSTILE[0]));
    expect(await store.remove('article/names')).toBe(true);
    expect(await dumpText(store)).toBe('');
  });
};

const HOSTILE = [
  '`q` "x" \'y\' \\ }) DETACH DELETE n //',
  '\u0000\u0001\n\r\u2028',
  '\u{1F600}\u{10FFFF}',
  '__proto__',
  '{"$date":1}',
  '\\u0027 OR 1=1',
];

const person = (id: string, ...names: string[]) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(...names),
    kind: fc.constantFrom(undefined, 'militia', 'party'),
  });
const cast = fc.tuple(
  person('person/a', 'A', 'Al', 'Alan'),
  person('person/b', 'B', 'Bo'),
  person('group/c', 'C', 'Corps'),
);
const ids = fc.constantFrom('person/a', 'person/b', 'group/c');
const line: fc.Arbitrary<Line> = fc.record({
  from: ids,
  type: fc.constantFrom('CRITICIZES', 'LEADS'),
  to: ids,
  status: fc.constantFrom('asserted' as const, 'negated' as const),
  role: fc.constantFrom(undefined, 'head', 'chief'),
});
const step = fc
  .record({
    slug: fc.constantFrom('x', 'y', 'z'),
    people: cast,
    lines: fc.array(line, { maxLength: 4 }),
    removes: fc.boolean(),
  })
  .map(({ slug, people, lines, removes }) => ({ slug, patch: removes ? undefined : patchOf(slug, people, lines) }));

const testSearch = (opened: Opened): void => {
  test('search finds names first, then sentences, without case and accents', async () => {
    const store = await opened([first, second]);
    const hits = await store.search('GALV', 10);
    expect(hits.map(({ id }) => id)).toEqual([ANA.id, ...first.sentences.map(({ id }) => id)]);
    expect(hits[0]).toMatchObject({ labels: ['Entity', 'Person'], name: 'Ana Gálvez' });
    expect((await store.search('ana gálvez', 1)).map(({ id, score }) => [id, score])).toEqual([[ANA.id, 1]]);
    expect((await store.search('union red', 1))[0].id).toBe(RED.id);
    expect(await store.search('" OR *:* ) nobody', 5)).toEqual([]);
    expect(await store.search('  ', 5)).toEqual([]);
  });
};

const testDialect = (opened: Opened, { refuses = {} }: StoreDifferences): void => {
  test('answers Cypher, or says that it has none', async () => {
    const store = await opened([first, second]);
    if (!store.supports.cypher) {
      await expect(store.query('RETURN 1')).rejects.toThrow(/has no Cypher; open embedded:PATH or neo4j:/);
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
    for (const [form, cypher] of Object.entries(BEYOND)) {
      const outcome = await store.query(cypher).catch((error: Error) => error);
      if (form in refuses)
        expect({ form, said: String(outcome) }).toEqual({ form, said: expect.stringMatching(refuses[form]) });
      else expect({ form, outcome }).toEqual({ form, outcome: expect.objectContaining({ truncated: false }) });
    }
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
    properties: { aliases: [], kind: 'party', name: 'Red Union' },
  };
  expect((await store.query('MATCH ()-[r:LEADS]->() RETURN r')).rows).toEqual([[edge]]);
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
