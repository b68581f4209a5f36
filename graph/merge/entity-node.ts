import { keysOf, profileKey, profileOf, readProfileKey } from '../identity/profile';
import type { EntityRecord, GraphPatch } from '../model/patch';
import { keyWords } from './key-words';
import { displayName } from './display-name';
import type { StoredNode } from './record';
import { choices, listed, sortKeys } from './settle';
import {
  addTally,
  choose,
  emptyTally,
  readCounts,
  tallyOfOne,
  union,
  writeCounts,
  type Counts,
  type Tally,
} from './tally';

/** What articles say of the entities of one profile: profile key → tally over articles. */
export type ProfileTallies = ReadonlyMap<string, Tally>;

const UNMENTIONED = 'unmentioned';

/** Articles that name a stored entity without mentioning it in a sentence. */
export const unmentionedIn = (node: StoredNode): string[] =>
  [...talliesOf(node).values()].flatMap((tally) => union(tally, UNMENTIONED));

/** What one article says of each of its entities, by id. */
export type SaidOfEntities = ReadonlyMap<string, { readonly key: string; readonly tally: Tally }>;

/** Worked out once a patch: every step of a change asks for it. */
const known = new WeakMap<GraphPatch, SaidOfEntities>();

export const entitiesOf = (patch: GraphPatch): SaidOfEntities => {
  const said = known.get(patch) ?? saidOf(patch);
  known.set(patch, said);
  return said;
};

/** A record named twice is one. */
const saidOf = (patch: GraphPatch): SaidOfEntities => {
  const records = new Map<string, EntityRecord[]>();
  for (const entity of patch.entities) {
    const named = records.get(entity.id);
    if (named) named.push(entity);
    else records.set(entity.id, [entity]);
  }
  return new Map(
    [...records].map(([id, named]) => [
      id,
      { key: profileKey(profileOf(named[0]!)), tally: tallyOfOne(valuesOf(named, patch.article.id)) },
    ]),
  );
};

const valuesOf = (named: readonly EntityRecord[], article: string) => {
  const all = (values: readonly (string | undefined)[]): string[] => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  return {
    type: all([named[0]!.type]),
    name: all([named[0]!.name]),
    // The name counts as an alias too: when another article's name wins, this one must still be found.
    aliases: all(named.flatMap(({ aliases, name }) => [...aliases, name])),
    kind: all(named.map(({ kind }) => kind)).slice(0, 1),
    iso: all(named.map(({ iso }) => iso)).slice(0, 1),
    // No edge leads from the entity to an article that only has it as the end of a relation.
    [UNMENTIONED]: named.every(({ mentions }) => mentions.length === 0) ? [article] : [],
  };
};

/**
 * The entity that its profiles together describe. Its name is the one that most articles give to the id it is called
 * by, so that name and id belong together; a very long one is shown short and stands whole among the aliases.
 * `articles` counts reprints once.
 */
export const entityNode = (id: string, base: string, tallies: ProfileTallies, articles: number): StoredNode => {
  const all = [...tallies.values()].reduce(addTally, emptyTally);
  const called = [...tallies].filter(([key]) => readProfileKey(key).id === base).map(([, tally]) => tally);
  const name = displayName(choose(called.reduce(addTally, emptyTally), 'name') as string);
  const keys = keyWords([...tallies.keys()].flatMap((key) => keysOf(readProfileKey(key))).filter((key) => key !== id));
  const tally = isPlain(id, tallies) && articles === 1 ? undefined : writeTallies(tallies);
  const bookkeeping = { ...(keys !== undefined && { keys }), ...(tally !== undefined && { tally }) };
  return {
    id,
    labels: ['Entity', choose(all, 'type') as string].sort(),
    properties: sortKeys({
      ...choices(all, ['kind', 'iso']),
      name,
      aliases: union(all, 'aliases').filter((alias) => alias !== name),
      articles,
    }),
    ...(Object.keys(bookkeeping).length > 0 && { bookkeeping }),
  };
};

/** The inverse: what its profiles say. */
export const talliesOf = (node: StoredNode): Map<string, Tally> => {
  if (node.bookkeeping?.tally !== undefined) return readTallies(node.bookkeeping.tally);
  const { name, aliases } = node.properties;
  const values = {
    ...listed(node.properties, ['name', 'kind', 'iso']),
    type: node.labels.filter((label) => label !== 'Entity'),
    aliases: [...(aliases as string[]), name as string],
  };
  return new Map([[profileKey(profileOf({ id: node.id })), tallyOfOne(values)]]);
};

/** One article, one profile that its id alone makes, its name shown whole: node and tally say the same. */
const isPlain = (id: string, tallies: ProfileTallies): boolean => {
  const [first, ...others] = tallies;
  if (first === undefined || others.length > 0 || first[1].counts.has(UNMENTIONED)) return false;
  if (union(first[1], 'name').some((name) => displayName(name) !== name)) return false;
  return first[1].articles === 1 && first[0] === profileKey(profileOf({ id }));
};

type Written = readonly (readonly [profile: string, articles: number, counts: Counts])[];

const writeTallies = (tallies: ProfileTallies): string => {
  const written: Written = [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, tally]) => [key, tally.articles, writeCounts(tally)]);
  return JSON.stringify(written);
};

const readTallies = (json: string): Map<string, Tally> =>
  new Map((JSON.parse(json) as Written).map(([key, articles, counts]) => [key, readCounts(articles, counts)]));
