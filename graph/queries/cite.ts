import type { Citation, CitedEdge, CitedNode, CitedRecord, GraphRecord, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';
import { labelOf } from './label-of';
import { sentencesOfEdge } from './sentences-behind';

/** Records whose sentences are looked up together. */
const BATCH = 500;

/** Most sentences cited for one entity: some are named in every article. */
export const MOST_MENTIONS = 20;

/**
 * Adds the sentences behind each record, as words: an edge's and a statement's evidence, and the first 20 sentences
 * that name an entity when `entities` asks for them.
 */
export async function* cite(
  store: GraphStore,
  records: AsyncIterable<GraphRecord>,
  { entities = false }: { readonly entities?: boolean } = {},
): AsyncGenerator<CitedRecord> {
  let nodes: ViewNode[] = [];
  let edges: ViewEdge[] = [];
  for await (const record of records) {
    if ('node' in record) {
      if (nodes.push(record.node) < BATCH) continue;
      for (const node of await citeNodes(store, nodes, entities)) yield { node };
      nodes = [];
      continue;
    }
    if (nodes.length > 0) for (const node of await citeNodes(store, nodes, entities)) yield { node };
    nodes = [];
    if (edges.push(record.edge) < BATCH) continue;
    for (const edge of await citeEdges(store, edges)) yield { edge };
    edges = [];
  }
  if (nodes.length > 0) for (const node of await citeNodes(store, nodes, entities)) yield { node };
  if (edges.length > 0) for (const edge of await citeEdges(store, edges)) yield { edge };
}

const citeEdges = (store: GraphStore, edges: readonly ViewEdge[]): Promise<CitedEdge[]> =>
  attach(store, edges, sentencesOfEdge);

const citeNodes = async (
  store: GraphStore,
  nodes: readonly ViewNode[],
  withEntities: boolean,
): Promise<CitedNode[]> => {
  const mentions = withEntities
    ? await mentionsOf(
        store,
        nodes.map(({ id }) => id).filter((id) => labelOf(id) === 'Entity'),
      )
    : new Map<string, string[]>();
  return attach(store, nodes, ({ id, properties }) => mentions.get(id) ?? ((properties.evidence ?? []) as string[]));
};

const attach = async <T>(
  store: GraphStore,
  records: readonly T[],
  sentencesOf: (record: T) => readonly string[],
): Promise<(T & { citations: Citation[] })[]> => {
  const citations = await citationsFor(store, records.flatMap(sentencesOf));
  return records.map((record) => ({
    ...record,
    citations: sentencesOf(record).flatMap((id) => citations.get(id) ?? []),
  }));
};

/** Sentence ids by entity id, in the order of the ids. */
const mentionsOf = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const { rows, truncated } = await store.read(
    'UNWIND $ids AS id MATCH (s:Sentence)-[:MENTIONS]->(e:Entity {id: id}) RETURN DISTINCT e.id AS entity, s.id AS sentence',
    { params: { ids }, maxRows: 50_000 },
  );
  // A batch with an entity of very many mentions is asked for in halves.
  if (truncated && ids.length > 1) {
    const half = Math.ceil(ids.length / 2);
    const [first, second] = [await mentionsOf(store, ids.slice(0, half)), await mentionsOf(store, ids.slice(half))];
    return new Map([...first, ...second]);
  }
  for (const [entity, sentence] of rows as [string, string][]) {
    const sentences = found.get(entity);
    if (sentences) sentences.push(sentence);
    else found.set(entity, [sentence]);
  }
  for (const [id, sentences] of found) found.set(id, sentences.sort().slice(0, MOST_MENTIONS));
  return found;
};

/** The sentences with these ids, by id, each with its article; unknown ids give nothing. */
export const citationsFor = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, Citation>> => {
  const sentences = ids.length === 0 ? [] : await findNodes(store, ids);
  const articles = await articlesOf(store, [...new Set(sentences.map(({ id }) => articleOf(id)))]);
  return new Map(
    sentences.flatMap(({ id, properties }) => {
      const article = articles.get(articleOf(id));
      if (article === undefined) return [];
      const { start, end, text } = properties;
      return [[id, { sentence: id, ...article, start: Number(start), end: Number(end), text: String(text) }] as const];
    }),
  );
};

type ArticleOf = Pick<Citation, 'article' | 'title' | 'publisher' | 'published' | 'url' | 'reprintOf'>;

/** Everything of the articles but their texts, which would fill the memory. */
const articlesOf = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, ArticleOf>> => {
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await store.read(
          'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.published AS published, a.url AS url, a.reprintOf AS reprintOf',
          { params: { ids } },
        );
  return new Map(
    rows.map(([id, title, ...rest]) => {
      const optional = (['publisher', 'published', 'url', 'reprintOf'] as const).flatMap((name, index) => {
        const value = rest[index];
        return value === null || value === undefined ? [] : [[name, String(value)] as const];
      });
      return [id as string, { article: id as string, title: String(title ?? ''), ...Object.fromEntries(optional) }];
    }),
  );
};

const articleOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('#'));
