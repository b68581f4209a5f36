import type { ArticleLine, DatedView } from '../../model/facets/facet';
import type { Ontology } from '../../model/ontology';
import type { PropertyValue, ViewEdge, ViewNode } from '../../model/view';
import type { CellValue, GraphStore } from '../../stores/store';
import { readEdgeId } from '../label-of';

/** What is asked for at once may be all of a type. */
const everything = { maxRows: 10_000_000, timeoutMs: 600_000 };

/** What facets, timeline and lines are made of; the rest of a fact is read where it is shown. */
const kept = ['status', 'date', 'articles', 'evidence'] as const;

const ofArticle = ['title', 'publisher', 'published', 'reprintOf', 'reprints'] as const;

/**
 * All names that have a relation, all relations among them and all articles, each with what facets sort by and no more.
 * It takes seconds where there are hundreds of thousands: read it once for many questions.
 */
export const wholeGraph = async (store: GraphStore, { relations }: Ontology): Promise<DatedView> => {
  const edges: ViewEdge[] = [];
  for (const { name } of relations) {
    const { rows } = await store.read(
      `MATCH (:Entity)-[r:${name}]->(:Entity) RETURN r.id AS id, ${kept.map((one) => `r.${one} AS ${one}`).join(', ')}`,
      everything,
    );
    for (const [id, ...values] of rows) {
      const read = readEdgeId(String(id));
      if (read) edges.push({ ...read, id: String(id), properties: told(kept, values) });
    }
  }
  // The same order on every store.
  edges.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const names = await store.read(
    'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.kind AS kind',
    everything,
  );
  const nodes = names.rows
    .filter(([id]) => ends.has(String(id)))
    .map(([id, labels, ...values]): ViewNode => ({
      id: String(id),
      labels: (labels as string[]).toSorted(),
      properties: told(['name', 'kind'], values),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const articles = await store.read(
    `MATCH (a:Article) RETURN a.id AS id, ${ofArticle.map((one) => `a.${one} AS ${one}`).join(', ')}`,
    everything,
  );
  return {
    nodes,
    edges,
    articles: Object.fromEntries(
      articles.rows.map(([id, ...values]) => [String(id), told(ofArticle, values) as ArticleLine]),
    ),
  };
};

const told = (names: readonly string[], values: readonly CellValue[]): Record<string, PropertyValue> =>
  Object.fromEntries(
    names.flatMap((name, at) =>
      values[at] === null || values[at] === undefined ? [] : [[name, values[at] as PropertyValue] as const],
    ),
  );
