import * as fc from 'fast-check';
import { InputError } from '../../graph/model/errors';
import type { Decision } from '../../graph/model/decision';
import type { GraphPatch } from '../../graph/model/patch';
import type { ViewEdge, ViewNode } from '../../graph/model/view';
import { latestDecision } from '../../graph/review/latest-decision';
import { openMemory } from '../../graph/stores/memory';
import type { GraphStore } from '../../graph/stores/store';
import { ANA, dumpText, first, RED, second, type Opened } from './store-fixture';
import { testDump } from './store-dump';
import { testDialect, testLimits, type StoreDifferences } from './store-queries';
import { patchOf, type Line } from './store-patches';

export { dumpText };

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
    testDump(opened);
    testSearch(opened);
    testDialect(opened, differences);
    testLimits(opened);
  });
};

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
      properties: { aliases: ['A. Gálvez', 'Ana'], articles: 2, name: 'Ana Gálvez' },
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

  test('an article that cannot be stored is set aside with its reason, and its neighbours are stored', async () => {
    const store = await opened();
    const [fact] = first.relations;
    const bare = { ...first, relations: [{ ...fact, evidence: [] }] };
    const told: string[] = [];
    const result = await store.apply([bare, second], ({ article: { id } }, { message }) =>
      told.push(`${id}: ${message}`),
    );
    expect(result.articles).toBe(1);
    expect(told).toEqual([expect.stringMatching(/^article\/first: .* has no sentence; extract the article again$/)]);
    const fresh = openMemory();
    await fresh.apply([second]);
    expect(await dumpText(store)).toBe(await dumpText(fresh));
  });

  test('an article that lies at several places tells the first by name, whatever was read last', async () => {
    const at = (source: string): GraphPatch => ({ ...first, article: { ...first.article, source } });
    const store = await opened([at('b.txt'), at('c.txt')]);
    expect((await store.apply([at('a.txt')])).articles).toBe(1);
    expect((await store.apply([at('b.txt'), at('c.txt'), first])).articles).toBe(0);
    const fresh = openMemory();
    await fresh.apply([at('a.txt')]);
    expect(await dumpText(store)).toBe(await dumpText(fresh));
  });

  test('the last decision is the one made last, whatever the clocks say', async () => {
    const store = await opened([first]);
    const before = await dumpText(store);
    const said = { by: 'reader', a: ANA.id, b: RED.id };
    const [early] = await store.decide([{ kind: 'same', ...said, when: '2030-01-01T00:00:00.000Z' }]);
    const joined = await dumpText(store);
    expect(joined).not.toBe(before);
    const [late] = await store.decide([{ kind: 'different', by: 'reader', ...separate(early!), when: '2020-01-01T00:00:00.000Z' }]); // prettier-ignore
    expect(latestDecision(await store.decisions())).toEqual(late);
    expect(await dumpText(store)).toBe(before);
    await store.decide([{ kind: 'undo', by: 'reader', undoes: late!.id, when: '2019-01-01T00:00:00.000Z' }]);
    expect(latestDecision(await store.decisions())).toEqual(early);
    expect(await dumpText(store)).toBe(joined);
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
    const texts = [
      ...HOSTILE,
      ...fc.sample(fc.string({ unit: 'binary', minLength: 1 }), { numRuns: 10_000, seed: 11 }),
    ];
    // Of three one is the name and in the id, two are aliases.
    const people = Array.from({ length: Math.ceil(texts.length / 3) }, (_, place) => {
      const [name, ...aliases] = texts.slice(place * 3, place * 3 + 3);
      return { id: `person/${place}-${name}`, name, aliases };
    });
    const patch = patchOf(
      'names',
      people,
      people.map(({ id }, place) => ({ from: id, type: 'MEETS', to: people[place >> 1].id })),
    );
    await store.apply([patch]);
    const fresh = openMemory();
    await fresh.apply([patch]);
    const dumped = await dumpText(store);
    expect(dumped === (await dumpText(fresh))).toBe(true);
    for (const text of HOSTILE) expect(dumped).toContain(JSON.stringify(text));
    expect(await store.remove('article/names')).toBe(true);
    expect(await dumpText(store)).toBe('');
  });

  test('a name of any length is found by how it is shown, and is kept whole beside it; an endless id is refused', async () => {
    const store = await opened();
    const long = ['a', 'й', '\u{1F600}', '漢 '].map((text, place) => ({
      id: `person/long-${place}`,
      name: text.repeat(100_000).trim(),
    }));
    const patch = patchOf('long', long, [{ from: long[0].id, type: 'MEETS', to: long[1].id }]);
    await store.apply([patch]);
    const again = { ...patchOf('longer', long, []), statements: [] };
    await store.apply([again]);
    await store.remove(again.article.id);
    const fresh = openMemory();
    await fresh.apply([patch]);
    expect((await dumpText(store)) === (await dumpText(fresh))).toBe(true);
    for await (const record of store.dump()) {
      if (!('node' in record) || !record.node.labels.includes('Person')) continue;
      const { id, properties } = record.node;
      const { name } = long.find((one) => one.id === id)!;
      expect(properties.name).toMatch(/^.{900,2000}…$/u);
      expect(name.startsWith((properties.name as string).slice(0, -1))).toBe(true);
      expect((properties.aliases as string[]).includes(name)).toBe(true);
      if (store.supports.cypher) {
        const params = { name: properties.name };
        const { rows } = await store.query('MATCH (p:Person {name: $name}) RETURN p.id AS id', { params });
        expect(rows).toEqual([[id]]);
      }
    }
    const endless = patchOf('endless', [{ id: `person/${'x'.repeat(8_000)}`, name: 'X' }], []);
    await expect(store.apply([endless])).rejects.toThrow(
      /^patch of article\/endless: the id person\/x+… is longer than/,
    );
  });
};

/** The two sides as articles call them, which a node that both stand for is taken apart by. */
const separate = ({ a, b }: Decision) => ({ a: a!.ids[0]!, b: b!.ids[0]! });

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
