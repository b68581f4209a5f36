import type { Ontology } from '../model/ontology';
import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import { findNodes } from '../queries/find-nodes';
import { sentencesOfEdge } from '../queries/sentences-behind';
import type { GraphStore } from '../stores/store';
import type { Citation, ExportSource, GraphRecord } from './export';

/** A view to export, its edges cited from the store. */
export const sourceOfView = (store: GraphStore, ontology: Ontology, view: GraphView): ExportSource => ({
  ontology,
  records: () =>
    cited(
      store,
      (async function* () {
        for (const node of view.nodes) yield { node };
        for (const edge of view.edges) yield { edge };
      })(),
    ),
});

export interface Selection {
  /** Only edges of these types, and their ends. */
  readonly types?: readonly string[];
  /** Only entities and the relations among them. */
  readonly entitiesOnly?: boolean;
}

/** The whole store, or what is selected of it, read as a stream. */
export const sourceOfStore = (
  store: GraphStore,
  ontology: Ontology,
  { types, entitiesOnly }: Selection,
): ExportSource => {
  const links = new Set(['HAS', 'MENTIONS', 'MADE', 'ABOUT', 'REPORTED_BY']);
  const takes = ({ type }: ViewEdge) => (types ? types.includes(type) : !(entitiesOnly && links.has(type)));
  async function* records(): AsyncGenerator<{ node: ViewNode } | { edge: ViewEdge }> {
    const ends = types && (await endsOf(store, takes));
    for await (const record of store.dump()) {
      if (
        'edge' in record
          ? takes(record.edge)
          : ends
            ? ends.has(record.node.id)
            : !entitiesOnly || record.node.labels.includes('Entity')
      ) {
        yield record;
      }
    }
  }
  return { ontology, records: () => cited(store, records()) };
};

const endsOf = async (store: GraphStore, takes: (edge: ViewEdge) => boolean): Promise<Set<string>> => {
  const ends = new Set<string>();
  for await (const record of store.dump()) {
    if ('edge' in record && takes(record.edge)) ends.add(record.edge.from).add(record.edge.to);
  }
  return ends;
};

/** Edges whose sentences are looked up together. */
const BATCH = 500;

async function* cited(
  store: GraphStore,
  records: AsyncIterable<{ node: ViewNode } | { edge: ViewEdge }>,
): AsyncGenerator<GraphRecord> {
  let edges: ViewEdge[] = [];
  for await (const record of records) {
    if ('node' in record) yield record;
    else if (edges.push(record.edge) === BATCH) {
      yield* cite(store, edges);
      edges = [];
    }
  }
  yield* cite(store, edges);
}

async function* cite(store: GraphStore, edges: readonly ViewEdge[]): AsyncGenerator<GraphRecord> {
  const sentences = await findNodes(store, edges.flatMap(sentencesOfEdge));
  const titles = await titlesOf(
    store,
    sentences.map(({ id }) => articleOf(id)),
  );
  const citations = new Map<string, Citation>(
    sentences.map(({ id, properties }) => {
      const article = articleOf(id);
      return [id, { sentence: id, text: String(properties.text), article, title: titles.get(article) ?? '' }];
    }),
  );
  for (const edge of edges) {
    yield { edge: { ...edge, citations: sentencesOfEdge(edge).flatMap((id) => citations.get(id) ?? []) } };
  }
}

const articleOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('#'));

/** Only titles: the articles' texts would fill the memory. */
const titlesOf = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await store.query(
    'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.title AS title',
    {
      params: { ids: [...new Set(ids)] },
    },
  );
  return new Map(rows.map(([id, title]) => [id as string, title as string]));
};
