import { nameKey, nameWords, nothingKnown, type NameKnowledge } from '../model/known-names';
import { wordsOf } from '../model/fold-text';
import type { GraphStore } from '../stores/store';
import { searchPattern } from '../stores/search-pattern';
import { findNodes } from './find-nodes';

/** An entity that a name may mean. */
export interface Named {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** In how many articles it is named. */
  readonly articles: number;
}

/** A name that very many bear is still told whole. */
const MOST_ROWS = 10_000;

const NAMED = `MATCH (n:Entity) WHERE n.name =~ $pattern OR any(alias IN n.aliases WHERE alias =~ $pattern)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.articles AS articles`;

/**
 * The entities that a person may mean by this text, most articles first: one where it is clear. By id; by exact name; by
 * alias or surname; by what everybody calls it (ISO code, "USA", "the Pentagon"); by title and name; by part of a
 * person's name. What only begins alike is not meant: "UK" is no Ukraine.
 */
export const findNamed = async (
  store: GraphStore,
  text: string,
  knowledge: NameKnowledge = nothingKnown,
): Promise<readonly Named[]> => {
  const wanted = text.trim();
  if (/^[a-z]+\/./.test(wanted)) {
    const [node] = await findNodes(store, [wanted]);
    if (node) return [namedOf(node)];
  }
  const called = await findCalled(store, wanted);
  if (called.length === 1) return called;
  const known = knowledge();
  const meant = await findKnown(store, known.alsoCalled(wanted));
  if (called.length > 1) return meant && called.some(({ id }) => id === meant[0]?.id) ? meant : called;
  if (meant) return meant;
  const words = nameWords(wanted);
  const titles = words.findIndex((word) => !known.isTitle(word));
  if (titles > 0) return findTitled(store, words.slice(titles).join(' '), words.slice(0, titles));
  const people = (await containing(store, wanted)).filter(isPerson);
  return people.filter((one) => namesOf(one).some((name) => words.every((word) => nameWords(name).includes(word))));
};

/** Undefined where nobody knows such a name; an empty list where it is known and not stored. */
const findKnown = async (
  store: GraphStore,
  things: ReturnType<ReturnType<NameKnowledge>['alsoCalled']>,
): Promise<readonly Named[] | undefined> => {
  for (const { id, names } of things) {
    if (id !== undefined) {
      const [node] = await findNodes(store, [id]);
      if (node) return [namedOf(node)];
    }
    for (const name of names) {
      const found = await findCalled(store, name);
      if (found.length === 1) return found;
    }
  }
  return things.length > 0 ? [] : undefined;
};

/** Those called exactly so. A surname alone may be anybody's who bears it, also where an article names no more of one. */
const findCalled = async (store: GraphStore, text: string): Promise<readonly Named[]> => {
  const key = nameKey(text);
  if (key === '') return [];
  const all = await containing(store, text);
  const exactly = all.filter(({ name }) => nameKey(name) === key);
  const isSurname = !key.includes(' ');
  const whole = exactly.filter((one) => !isSurname || !isPerson(one));
  if (whole.length > 0) return whole;
  return all.filter(
    (one) =>
      namesOf(one).some((name) => nameKey(name) === key) ||
      (isSurname && isPerson(one) && nameWords(one.name).at(-1) === key),
  );
};

/** Several of one name are told apart by the office that the title tells of, where one of them holds it. */
const findTitled = async (store: GraphStore, name: string, titles: readonly string[]): Promise<readonly Named[]> => {
  const people = (await findCalled(store, name)).filter(isPerson);
  if (people.length < 2) return people;
  const { rows } = await store.read(
    'UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]->(:Entity) WHERE r.role IS NOT NULL RETURN e.id AS id, r.role AS role',
    { params: { ids: people.map(({ id }) => id) }, maxRows: MOST_ROWS },
  );
  const holders = new Set(
    rows.filter(([, role]) => titles.some((title) => wordsOf(String(role)).includes(title))).map(([id]) => id),
  );
  const held = people.filter(({ id }) => holders.has(id));
  // Whom an article calls by the surname alone, another one names in full.
  const full = held.filter(({ name }) => nameWords(name).length > 1);
  return full.length === 1 ? full : held.length > 0 ? held : people;
};

const isPerson = ({ labels }: Named): boolean => labels.includes('Person');

const namesOf = ({ name, aliases }: Named): readonly string[] => [name, ...aliases];

/** Entities in one of whose names a word begins with the text's longest, nearly always the rarest. */
const containing = async (store: GraphStore, text: string): Promise<Named[]> => {
  const words = wordsOf(text);
  const longest = words.sort((one, other) => other.length - one.length)[0];
  if (longest === undefined) return [];
  const { rows } = await store.read(NAMED, { params: { pattern: searchPattern(longest) }, maxRows: MOST_ROWS });
  return rows
    .map(([id, labels, name, aliases, articles]) => ({
      id: String(id),
      labels: labels as string[],
      name: String(name),
      aliases: (aliases ?? []) as string[],
      articles: Number(articles ?? 0),
    }))
    .sort(byArticles);
};

const byArticles = (one: Named, other: Named): number =>
  other.articles - one.articles || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const namedOf = ({ id, labels, properties }: Awaited<ReturnType<typeof findNodes>>[number]): Named => ({
  ...{ id, labels, name: String(properties.name ?? id) },
  aliases: (properties.aliases ?? []) as string[],
  articles: Number(properties.articles ?? 0),
});
