import type { PropertyValue, ViewEdge, ViewNode } from '../model/view';
import type { RecordKey, StoredEdge, StoredNode } from './record';
import { choose, tallyOfOne, union, type Tally } from './tally';

const ENTITY_CHOICES = ['name', 'kind', 'iso'];
const RELATION_CHOICES = ['status', 'attributedTo', 'withdrawFrom', 'role', 'date', 'cameo', 'plover'];
const RELATION_LISTS = ['evidence', 'cues', 'rules'];
/** Each value belongs to one article, so the record itself tells every count. */
const OF_ONE_ARTICLE = ['evidence', 'cues'];

/** The entity its articles together describe. */
export const settleEntity = (id: string, tally: Tally): StoredNode => {
  const chosen = choices(tally, ENTITY_CHOICES);
  return {
    id,
    labels: ['Entity', choose(tally, 'type') as string].sort(),
    properties: sortKeys({ ...chosen, aliases: union(tally, 'aliases').filter((alias) => alias !== chosen.name) }),
    ...bookkeepingOf(tally),
  };
};

/** The relation its articles together assert. */
export const settleRelation = (key: RecordKey & { kind: 'relation' }, tally: Tally): StoredEdge => ({
  id: key.id,
  type: key.type,
  from: key.from,
  to: key.to,
  properties: sortKeys({
    ...choices(tally, RELATION_CHOICES),
    ...Object.fromEntries(
      RELATION_LISTS.map((field) => [field, union(tally, field)] as const).filter(([, values]) => values.length > 0),
    ),
    articles: tally.articles,
  }),
  ...bookkeepingOf(tally),
});

/** The inverse of settling: the tally of a stored record. */
export const tallyOfEntity = (node: StoredNode): Tally =>
  node.bookkeeping?.tally !== undefined
    ? parseTally(node.bookkeeping.tally)
    : tallyOfOne({
        ...listed(node.properties, ENTITY_CHOICES),
        type: node.labels.filter((label) => label !== 'Entity'),
        aliases: [...(node.properties.aliases as string[]), node.properties.name as string],
      });

export const tallyOfRelation = (edge: StoredEdge): Tally => {
  const lists = listed(edge.properties, RELATION_LISTS);
  if (edge.bookkeeping?.tally === undefined)
    return tallyOfOne({ ...listed(edge.properties, RELATION_CHOICES), ...lists });
  const tally = parseTally(edge.bookkeeping.tally);
  const ownLists = Object.fromEntries(OF_ONE_ARTICLE.map((field) => [field, lists[field]!]));
  return { ...tally, counts: new Map([...tally.counts, ...tallyOfOne(ownLists).counts]) };
};

export const sortKeys = <T>(properties: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));

const choices = (tally: Tally, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = choose(tally, field);
      return value === undefined ? [] : [[field, value]];
    }),
  );

const listed = (
  properties: (ViewNode | ViewEdge)['properties'],
  fields: readonly string[],
): Record<string, readonly string[]> =>
  Object.fromEntries(
    fields.map((field) => {
      const value: PropertyValue | undefined = properties[field];
      return [field, value === undefined ? [] : Array.isArray(value) ? value : [value as string]];
    }),
  );

const bookkeepingOf = (tally: Tally): { bookkeeping?: { tally: string } } => {
  if (tally.articles === 1) return {};
  const counts = [...tally.counts]
    .filter(([field]) => !OF_ONE_ARTICLE.includes(field))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, values]) => [field, [...values].sort(([one], [other]) => (one < other ? -1 : 1))]);
  return { bookkeeping: { tally: JSON.stringify({ articles: tally.articles, counts }) } };
};

const parseTally = (json: string): Tally => {
  const { articles, counts } = JSON.parse(json) as { articles: number; counts: [string, [string, number][]][] };
  return { articles, counts: new Map(counts.map(([field, values]) => [field, new Map(values)])) };
};
