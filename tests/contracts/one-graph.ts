import * as fc from 'fast-check';
import type { IdentityRecord, GraphPatch } from '../../graph/model/patch';
import type { Decision } from '../../graph/model/decision';
import { openMemory } from '../../graph/stores/memory';
import type { GraphStore } from '../../graph/stores/store';
import { samplePatches } from './sample-patches';
import { dumpText } from './store-fixture';
import { patchOf, type Line } from './store-patches';

/**
 * The law of the graph: whatever articles come, change and go in whatever order, and whatever people decide and take
 * back in between, the graph is that of the articles and decisions that are left, built at once.
 */
export const testOneGraph = async (open: () => Promise<GraphStore>, runs: number, seed = 5): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.array(stepAmong(await samplePatches()), { minLength: 1, maxLength: 9 }),
      fc.infiniteStream(fc.nat()),
      async (steps, order) => {
        const store = await open();
        const left = new Map<string, GraphPatch>();
        let clock = 0;
        for (const one of steps) {
          if (one.kind === 'apply') {
            await store.apply([one.patch]);
            left.set(one.patch.article.id, one.patch);
          } else if (one.kind === 'remove') {
            expect(await store.remove(one.id)).toBe(left.delete(one.id));
          } else {
            clock += 1;
            await decide(store, one, new Date(clock * 1_000).toISOString());
          }
        }
        const decisions = await store.decisions();
        const fresh = openMemory();
        const parts = [...left.values()].map((patch) => () => fresh.apply([patch]));
        const build = shuffled<() => Promise<unknown>>([...parts, () => fresh.decide(decisions)], order);
        for (const part of build) await part();
        expect(await dumpText(store)).toBe(await dumpText(fresh));
        await store.close();
      },
    ),
    { numRuns: runs, seed },
  );

type Decide = { kind: 'decide'; what: 'same' | 'different' | 'unsure' | 'wrong' | 'undo'; one: number; other: number };

/** Decides about what the graph holds now; what cannot be decided (one node twice, nothing to undo) is left. */
const decide = async (store: GraphStore, { what, one, other }: Decide, when: string): Promise<void> => {
  const said = { by: 'reader', when };
  const ids: string[] = [];
  const facts: string[] = [];
  for await (const record of store.dump()) {
    if ('node' in record && record.node.labels.includes('Entity')) ids.push(record.node.id);
    if ('edge' in record && record.edge.properties.rules !== undefined) facts.push(record.edge.id);
  }
  const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(from.length, 1)];
  if (what === 'undo') {
    const standing = standingOf(await store.decisions());
    const undoes = pick(standing, one);
    if (undoes !== undefined) await store.decide([{ kind: 'undo', undoes, ...said }]);
  } else if (what === 'wrong') {
    const relation = pick(facts, one);
    if (relation !== undefined) await store.decide([{ kind: 'wrong', relation, ...said }]);
  } else {
    // Now and then by an article's own id, which takes a node apart.
    const [a, b] = [pick(what === 'different' ? [...ids, ...NAMES] : ids, one), pick(ids, other)];
    if (a !== undefined && b !== undefined && a !== b)
      await store.decide([{ kind: what, a, b, ...said }]).catch((error: Error) => {
        expect(error.message).toMatch(/are one already|no entity has the id/);
      });
  }
};

const standingOf = (decisions: readonly Decision[]): string[] => {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  return decisions.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id)).map(({ id }) => id).sort(); // prettier-ignore
};

const shuffled = <T>(items: readonly T[], order: Iterable<number>): T[] => {
  const numbers = order[Symbol.iterator]();
  return items
    .map((item) => [numbers.next().value as number, item] as const)
    .sort(([one], [another]) => one - another)
    .map(([, item]) => item);
};

const NAMES = ['person/kasim-ray', 'person/qasim-ray', 'person/ray', 'group/northern-league', 'group/nl'];

/** People and groups whose names meet by folding, by proof and by decision, and namesakes that conflict. */
const person = fc
  .record({
    id: fc.constantFrom('person/kasim-ray', 'person/qasim-ray', 'person/ray', 'person/mia-lund'),
    country: fc.constantFrom(undefined, undefined, 'KE', 'GB'),
    field: fc.constantFrom(undefined, undefined, 'sport', 'public-life'),
  })
  .map(({ id, country, field }) => ({
    id,
    name: id.slice(7).split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join(' '),
    identity: {
      names: id.endsWith('asim-ray') ? ['person/kasim-rai'] : [],
      ...(country !== undefined && { countries: [country] }),
      ...(field !== undefined && { fields: [field] }),
    } as IdentityRecord,
  })); // prettier-ignore
const group = fc.constantFrom(
  { id: 'group/northern-league', name: 'Northern League', identity: { names: [], shortNames: ['group/nl'] } },
  { id: 'group/northern-league', name: 'Northern League', identity: { names: ['group/league-of-the-north'] } },
  { id: 'group/league-of-the-north', name: 'League of the North', identity: { names: [] } },
  { id: 'group/new-labour', name: 'New Labour', identity: { names: [], shortNames: ['group/nl'] } },
  { id: 'group/nl', name: 'NL', identity: { names: [], shortNames: ['group/nl'] } },
);

/** Long enough that reprints are recognised, and alike enough that they are. */
const STORY = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

const article = fc
  .record({
    slug: fc.constantFrom('w', 'x', 'y', 'z'),
    people: fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
    groups: fc.uniqueArray(group, { selector: ({ id }) => id, maxLength: 2 }),
    lines: fc.array(
      fc.record({
        one: fc.nat(4),
        other: fc.nat(4),
        type: fc.constantFrom('CRITICIZES', 'MEETS'),
        status: fc.constantFrom('asserted' as const, 'attributed' as const),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    isCopy: fc.boolean(),
    published: fc.constantFrom(undefined, '2024-05-01', '2024-05-02'),
  })
  .map(({ slug, people, groups, lines, isCopy, published }) => {
    const cast = [...people, ...groups];
    const told = lines.map(({ one, other, type, status }): Line => ({
      from: cast[one % cast.length].id,
      type,
      to: cast[other % cast.length].id,
      status,
      ...(type === 'MEETS' && { symmetric: true as const }),
    }));
    const patch = patchOf(slug, cast, told);
    return withStory(patch, isCopy ? STORY : '', published);
  });

/** Puts one more sentence behind the others, the same in every copy. */
const withStory = (patch: GraphPatch, story: string, published: string | undefined): GraphPatch => {
  if (story === '') return { ...patch, article: { ...patch.article, published } };
  const start = patch.article.text.length + 1;
  const end = start + story.length;
  return {
    ...patch,
    article: { ...patch.article, text: `${patch.article.text}\n${story}`, published },
    sentences: [...patch.sentences, { id: `${patch.article.id}#${start}-${end}`, start, end, text: story }],
  };
};

/** Generated articles, which meet in every way at once, and real ones, which have all that the reader gives. */
const stepAmong = (samples: readonly GraphPatch[]) =>
  fc.oneof(
    { weight: 5, arbitrary: article.map((patch) => ({ kind: 'apply' as const, patch })) },
    { weight: 1, arbitrary: fc.constantFrom(...samples).map((patch) => ({ kind: 'apply' as const, patch })) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('w', 'x', 'y', 'z')
        .map((slug) => ({ kind: 'remove' as const, id: `article/${slug}` })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...samples).map(({ article: { id } }) => ({ kind: 'remove' as const, id })),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('decide' as const),
        what: fc.constantFrom(
          'same' as const,
          'different' as const,
          'unsure' as const,
          'wrong' as const,
          'undo' as const,
        ),
        one: fc.nat(50),
        other: fc.nat(50),
      }),
    },
  );
