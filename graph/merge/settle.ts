import type { PropertyValue, ViewEdge, ViewNode } from '../model/view';
import type { RelationKey, StoredEdge } from './record';
import { choose, readCounts, tallyOfOne, union, writeCounts, type Counts, type Tally } from './tally';

const RELATION_CHOICES = ['status', 'attributedTo', 'withdrawFrom', 'role', 'date', 'cameo', 'plover'];
const RELATION_LISTS = ['evidence', 'cues', 'rules'];
/** Each value belongs to one article, so the record itself tells every count and its bookkeeping leaves them out. */
const OF_ONE_ARTICLE = ['evidence', 'cues'];

/** The relation its articles together assert. */
export const settleRelation = (key: RelationKey, tally: Tally): StoredEdge => ({
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
export const tallyOfRelation = (edge: StoredEdge): Tally => {
  const lists = listed(edge.properties, RELATION_LISTS);
  if (edge.bookkeeping?.tally === undefined)
    return tallyOfOne({ ...listed(edge.properties, RELATION_CHOICES), ...lists });
  const { articles, counts } = JSON.parse(edge.bookkeeping.tally) as { articles: number; counts: Counts };
  const tally = readCounts(articles, counts);
  const own = Object.fromEntries(OF_ONE_ARTICLE.map((field) => [field, lists[field]!]));
  return { articles, counts: new Map([...tally.counts, ...tallyOfOne(own).counts]) };
};

export const sortKeys = <T>(properties: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));

export const choices = (tally: Tally, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = choose(tally, field);
      return value === undefined ? [] : [[field, value]];
    }),
  );

export const listed = (
  properties: (ViewNode | ViewEdge)['properties'],
  fields: readonly string[],
): Record<string, readonly string[]> =>
  Object.fromEntries(
    fields.map((field) => {
      const value: PropertyValue | undefined = properties[field];
      return [field, value === undefined ? [] : Array.isArray(value) ? value : [value as string]];
    }),
  );

const bookkeepingOf = (tally: Tally): { bookkeeping?: { tally: string } } =>
  tally.articles === 1
    ? {}
    : {
        bookkeeping: {
          tally: JSON.stringify({ articles: tally.articles, counts: writeCounts(tally, OF_ONE_ARTICLE) }),
        },
      };
