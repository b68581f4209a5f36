import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphPatch } from '../../../graph/model/patch';
import { openEmbedded } from '../../../graph/stores/embedded';
import { openMemory } from '../../../graph/stores/memory';
import { openNeo4j } from '../../../graph/stores/neo4j';
import type { GraphStore } from '../../../graph/stores/store';
import { dumpText } from '../../contracts/store-fixture';
import { patchOf, type Line } from '../../contracts/store-patches';
import { holdTestServer, wipe } from '../../neo4j/test-server';
import { outcomeOf, type Attack } from '../attack';

const ANA = { id: 'person/ana', name: 'Ana Lee' };
const RED = { id: 'group/red', name: 'Red Union' };
const fact: Line = { from: ANA.id, type: 'CRITICIZES', to: RED.id };
const neighbour = (slug: string): GraphPatch => patchOf(slug, [ANA, RED], [fact]);

/** A sound article in which something is not as articles are. */
const hostile = (slug: string, change: (patch: GraphPatch) => object = () => ({})): GraphPatch => {
  const patch = patchOf(slug, [ANA, RED], [fact]);
  return { ...patch, ...change(patch) };
};

let count = 0;
const slug = (): string => `hostile-${(count += 1)}`;

const LONG = 100_000;
const TEXTS: Readonly<Record<string, string>> = {
  'half a surrogate pair': 'a\uD800b',
  'the other half': '\uDC00',
  'a NUL': 'a\u0000b',
  'nothing but a NUL': '\u0000',
  '100,000 letters': 'x'.repeat(LONG),
  '100,000 characters of four bytes': '\u{1F600}'.repeat(LONG),
  '100,000 blanks': ' '.repeat(LONG),
  '100,000 lines': '\n'.repeat(LONG),
  'quotes and Cypher': '`q` "x" \'y\' \\ }) DETACH DELETE n //',
  'a noncharacter': '\uFFFF\uFDD0',
  'no text': '',
  __proto__: '__proto__',
};
const FIELDS = ['title', 'publisher', 'published', 'url', 'source', 'sha256'] as const;

/** Each by a name that says what is hostile in it, and with a slug of its own. */
const articles = function* (fields: readonly string[]): Generator<readonly [name: string, patch: GraphPatch]> {
  for (const [what, text] of Object.entries(TEXTS)) {
    for (const field of fields)
      yield [`${what} as ${field}`, hostile(slug(), ({ article }) => ({ article: { ...article, [field]: text } }))];
    const person = { id: 'person/hostile', name: text, aliases: [text, `${text}!`], kind: text };
    yield [`${what} as a name`, patchOf(slug(), [person, RED], [{ ...fact, from: person.id, role: text, date: text }])];
    const named = { ...person, name: 'Ana', identity: { names: [`person/${text}`], shortNames: [text], countries: [text], fields: [text] } }; // prettier-ignore
    yield [`${what} as a key`, patchOf(slug(), [named, RED], [{ ...fact, from: person.id }])];
    const known = { id: `person/${text}`, name: 'Ana' };
    yield [`${what} in an id`, patchOf(slug(), [known, RED], [{ ...fact, from: known.id }])];
    yield [`${what} in an article's id`, patchOf(`${slug()}-${text}`, [ANA, RED], [fact])];
  }
  for (const length of [1_990, 2_100, 9_000, 40_000]) {
    for (const letter of ['x', '漢', '\u{1F600}']) {
      const id = `person/${letter.repeat(length / letter.length)}`;
      yield [`an id of ${length} ${letter}`, patchOf(slug(), [{ id, name: 'Ana' }, RED], [{ ...fact, from: id, attributedTo: id, withdrawFrom: id }])]; // prettier-ignore
    }
  }
  for (const type of ['person', 'X]->() DETACH DELETE n //', '', '`', 'A'.repeat(70_000), 'Entity'])
    yield [`an entity of type ${type.slice(0, 30)}`, hostile(slug(), ({ entities }) => ({ entities: entities.map((entity) => ({ ...entity, type })) }))]; // prettier-ignore
  for (const value of [{ a: 1 }, [[1]], [1, 'a'], Number.NaN, 2n ** 70n, new Date(0), Symbol.iterator, () => 1])
    yield [`${typeof value} ${String(value)} as a property`, hostile(slug(), ({ article }) => ({ article: { ...article, extra: value } }))]; // prettier-ignore
  for (const [what, broken] of Object.entries({ start: Number.NaN, end: -1, text: 'other' }))
    yield [`a sentence with ${what} ${broken}`, hostile(slug(), ({ sentences }) => ({ sentences: sentences.map((one) => ({ ...one, [what]: broken })) }))]; // prettier-ignore
  for (const [what, value] of Object.entries({ map: { a: 1 }, 'list of lists': [[1]] }))
    yield [`a ${what} as the kind of an entity`, hostile(slug(), ({ entities }) => ({ entities: entities.map((entity) => ({ ...entity, kind: value })) }))]; // prettier-ignore
  const deep = Array.from({ length: 30_000 }).reduce((inner: object) => ({ inner }), {});
  yield ['a property 30,000 deep', hostile(slug(), ({ article }) => ({ article: { ...article, deep } }))];
};

/** What is sound must be stored, however much it is: here more edges than a call takes arguments. */
const large = function* (): Generator<readonly [name: string, patch: GraphPatch]> {
  const patch = patchOf(
    slug(),
    [ANA, RED],
    Array.from({ length: 10_000 }, () => fact),
  );
  const [ana, ...others] = patch.entities;
  const mentions = ana!.mentions.flatMap((mention) =>
    Array.from({ length: 15 }, (_, at) => {
      const start = mention.start + at;
      return { ...mention, start, end: start + 1, surface: patch.article.text.slice(start, start + 1) };
    }),
  );
  yield ['10,000 sentences with 150,000 mentions', { ...patch, entities: [{ ...ana!, mentions }, ...others] }];
};

/**
 * Neighbours before and behind a hostile article are stored, whatever it is; it is stored with them, or set aside with a
 * reason; and in the end the graph is that of what was stored.
 */
const attackStore = async (
  label: string,
  store: GraphStore,
  hostileOnes: Iterable<readonly [name: string, patch: GraphPatch]>,
  { attempt }: ReturnType<typeof outcomeOf>,
): Promise<void> => {
  const expected = openMemory();
  let number = 0;
  for (const [what, patch] of hostileOnes) {
    number += 1;
    const neighbours = [neighbour(`before-${number}`), neighbour(`behind-${number}`)] as const;
    const refused: string[] = [];
    try {
      await store.apply([neighbours[0], patch, neighbours[1]], ({ article }, { message }) =>
        refused.push(article.id === patch.article.id ? message : `its neighbour: ${message}`),
      );
    } catch (error) {
      attempt(`${label}, ${what}: ${String(error).slice(0, 200)}`, false);
      break;
    }
    attempt(`${label}, ${what}: ${refused.join('; ')}`, refused.length <= 1 && !/^(?:$|its neighbour)/.test(refused[0] ?? 'none')); // prettier-ignore
    await expected.apply(refused.length === 0 ? [...neighbours, patch] : neighbours);
  }
  attempt(`${label}: the graph is not that of what was stored`, (await dumpText(store)) === (await dumpText(expected)));
  let left = 0;
  for await (const record of expected.dump())
    if ('node' in record && record.node.labels[0] === 'Article' && !(await store.remove(record.node.id))) left += 1;
  attempt(`${label}: ${left} cannot be removed`, left === 0 && (await dumpText(store)) === '');
};

export const attack: Attack = {
  kind: 'an article that cannot be written',
  run: async (scale) => {
    const counted = outcomeOf();
    await attackStore('memory', openMemory(), large(), counted);
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-unwritable-'));
    const server = await holdTestServer();
    await wipe(server);
    const stores = [openEmbedded(join(folder, 'graph')), await openNeo4j(server)];
    try {
      for (const store of stores) {
        const label = store === stores[0] ? 'embedded' : 'neo4j';
        await attackStore(label, store, articles(scale === 'whole' ? FIELDS : ['title']), counted);
        if (scale === 'whole') await attackStore(label, store, large(), counted);
      }
    } finally {
      await wipe(server);
      for (const store of stores) await store.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
    return counted.outcome();
  },
};
