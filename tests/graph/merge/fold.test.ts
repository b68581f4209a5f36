import * as fc from 'fast-check';
import { InputError } from '../../../graph/model/errors';
import { checkPatch } from '../../../graph/merge/check-patch';
import { entityNode, talliesOf } from '../../../graph/merge/entity-node';
import { keepPatch, packPatch, unpackPatch } from '../../../graph/merge/extraction';
import { articleNode } from '../../../graph/merge/own-records';
import { contributionsOf } from '../../../graph/merge/contributions';
import { settleRelation, tallyOfRelation } from '../../../graph/merge/settle';
import { profileKey, profileOf } from '../../../graph/identity/profile';
import {
  addTally,
  choose,
  emptyTally,
  isZero,
  subtractTally,
  tallyOfOne,
  type Tally,
} from '../../../graph/merge/tally';
import { wellFormed } from '../../../graph/merge/well-formed';
import { generatedPatches } from '../../bench/stores';
import { patchOf } from '../../contracts/store-patches';

const word = fc.constantFrom('a', 'b', 'bb', '__proto__', 'constructor');
const one = fc
  .record({ name: fc.tuple(word), aliases: fc.uniqueArray(word), kind: fc.array(word, { maxLength: 1 }) })
  .map((values) =>
    tallyOfOne({ type: ['Person'], ...values, aliases: [...new Set([...values.aliases, ...values.name])] }),
  );
const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(addTally, emptyTally);
const plain = (tally: Tally) => [
  tally.articles,
  [...tally.counts].map(([field, values]) => [field, [...values].sort()]).sort(),
];

describe('tally', () => {
  test('adding knows no order, and subtracting takes back', () => {
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (some, others) => {
        const both = addTally(sum(some), sum(others));
        expect(plain(both)).toEqual(plain(addTally(sum(others.toReversed()), sum(some))));
        expect(plain(subtractTally(both, sum(others)))).toEqual(plain(sum(some)));
        expect(isZero(subtractTally(both, both))).toBe(true);
      }),
    );
  });

  test('a stored entity gives the tallies of its profiles back, with one article or many', () => {
    const keys = [{}, { identity: { names: [], shortNames: ['person/x'] } }, { identity: { names: ['person/y'] } }].map(
      (more) => profileKey(profileOf({ id: 'person/x', ...more })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), one), { minLength: 1, maxLength: 5 }), (said) => {
        const tallies = new Map<string, Tally>();
        for (const [at, tally] of said) tallies.set(keys[at], addTally(tallies.get(keys[at]) ?? emptyTally, tally));
        const back = talliesOf(entityNode('person/x', 'person/x', tallies, said.length));
        expect([...back].map(([key, tally]) => [key, plain(tally)]).sort()).toEqual(
          [...tallies].map(([key, tally]) => [key, plain(tally)]).sort(),
        );
      }),
    );
  });

  test('a stored relation gives its tally back', () => {
    const named = generatedPatches(6).map((patch) => ({ patch, relations: patch.relations, nameOf: String }));
    const tallies = new Map<string, Tally>();
    for (const { key, values } of named.flatMap((one) => contributionsOf([one]))) {
      if (key.kind !== 'relation') continue;
      const tally = addTally(tallies.get(key.id) ?? emptyTally, tallyOfOne(values));
      tallies.set(key.id, tally);
      expect(plain(tallyOfRelation(settleRelation(key, tally)))).toEqual(plain(tally));
    }
    expect.hasAssertions();
  });

  test('most articles, then the longest, then the first', () => {
    const named = (...names: string[]) => choose(sum(names.map((name) => tallyOfOne({ name: [name] }))), 'name');
    expect(named('Qais', 'Qais', 'Qais Khazali')).toBe('Qais');
    expect(named('Qais', 'Qais Khazali')).toBe('Qais Khazali');
    expect(named('b', 'a')).toBe('a');
    expect(named()).toBeUndefined();
  });
});

describe('checkPatch', () => {
  const people = [
    { id: 'person/a', name: 'A' },
    { id: 'person/b', name: 'B' },
  ];
  const sound = patchOf('sound', people, [{ from: 'person/a', type: 'MEETS', to: 'person/b' }]);

  test('takes a sound patch', () => {
    expect(checkPatch(sound)).toBeUndefined();
  });

  test.each([
    ['a sentence that is not there', { sentences: [{ ...sound.sentences[0], text: 'Other words.' }] }],
    ['a sentence of another article', { sentences: [{ ...sound.sentences[0], id: 'article/other#0-10' }] }],
    [
      'a mention elsewhere',
      {
        entities: sound.entities.map((entity) => ({
          ...entity,
          mentions: entity.mentions.map((mention) => ({ ...mention, start: 1 })),
        })),
      },
    ],
    ['a fact without a sentence', { relations: sound.relations.map((relation) => ({ ...relation, evidence: [] })) }],
    [
      'a fact with a strange sentence',
      { relations: sound.relations.map((relation) => ({ ...relation, evidence: ['x#0-1'] })) },
    ],
    ['a fact with a strange end', { entities: sound.entities.slice(0, 1) }],
    ['a fact under another name', { relations: sound.relations.map((relation) => ({ ...relation, id: 'x' })) }],
    [
      'a statement of another article',
      { statements: sound.statements.map((statement) => ({ ...statement, id: 'statement/other#0-1' })) },
    ],
    ['a label with Cypher in it', { entities: sound.entities.map((entity) => ({ ...entity, type: 'A`:B' })) }],
    ['our own label', { entities: sound.entities.map((entity) => ({ ...entity, type: 'Article' })) }],
  ])('refuses %s', (_, wrong) => {
    expect(() => checkPatch({ ...sound, ...wrong })).toThrow(InputError);
  });
});

test('half a surrogate pair becomes one replacement character, a whole pair stays', () => {
  const patch = patchOf('odd', [{ id: 'person/a', name: 'A\uD800 \u{1F600}' }], []);
  expect(wellFormed(patch).entities[0].name).toBe('A\uFFFD \u{1F600}');
});

test('an equal patch has an equal hash, whatever the order of its keys', () => {
  const [patch] = generatedPatches(1);
  const { article, ...rest } = patch;
  expect(
    keepPatch({ ...rest, article: Object.fromEntries(Object.entries(article).reverse()) as typeof article }).hash,
  ).toBe(keepPatch(patch).hash);
});

test('an article gives its patch back', () => {
  for (const patch of generatedPatches(3)) {
    const kept = keepPatch(patch);
    const node = articleNode(kept, { reprintOf: 'article/other' });
    expect(unpackPatch(node)).toEqual({ ...kept, node });
    expect(node.bookkeeping?.extraction).toBe(packPatch(kept));
  }
});
