import { InputError } from '../model/errors';
import type { NameKnowledge } from '../model/known-names';
import type { CitedRecord, GraphRecord, GraphView } from '../model/view';
import type { DumpOptions, GraphStore } from '../stores/store';
import { cite } from './cite';
import { asksArticles, choosesEdges, takesCited, takesEdge, takesNode } from './facets';
import { neighbourhood } from './neighbourhood';
import { pathBetween } from './path-between';
import { resolveName } from './resolve-name';
import type { Selection } from './selection';
import { viewOfIds } from './view-of-ids';
import { viewOfQuery } from './view-of-query';

/** What a selection gives, to be read as often as needed: nodes, then edges, each sorted by id, each end among the nodes. */
export interface Selected {
  /** Nothing was left out: every record of the store is in it. */
  readonly isWhole: boolean;
  records(options?: DumpOptions): AsyncIterable<GraphRecord>;
  /** The same with the sentences behind each record. */
  cited(): AsyncIterable<CitedRecord>;
}

/** Most rows of a query that selects; more is an error, never a part without a word. */
const MOST_ROWS = 100_000;

/**
 * Looks the selection up; only a part of the graph is held in memory, the whole graph is streamed. Throws InputError
 * for names and ids that are not stored, for a query that is wrong and for more than one way to choose.
 */
export const select = async (store: GraphStore, given: Selection, knowledge?: NameKnowledge): Promise<Selected> => {
  const ways = (['around', 'between', 'query', 'ids'] as const).filter((way) => given[way] !== undefined);
  if (ways.length > 1) throw new InputError(`Choose by ${ways.join(' or ')}, not by several at once.`);
  const selection = await withIds(store, given, knowledge);
  const view = await viewOf(store, selection);
  const all = (options?: DumpOptions) => (view ? stream(view) : store.dump(options));
  const named = new Set(namedNodes(selection));
  // Sentences that name an entity come with the whole graph anyway, as MENTIONS edges.
  const entities = view !== undefined || choosesEdges(selection) || selection.entitiesOnly === true;
  const filtered = () => filter(store, all, selection, named);
  const isWhole = view === undefined && !choosesEdges(selection) && !entities && selection.nodeTypes === undefined;
  return {
    isWhole,
    records: (options) => (isWhole ? all(options) : filtered()),
    cited: () => cite(store, isWhole ? all() : filtered(), { entities }),
  };
};

const viewOf = async (store: GraphStore, selection: Selection): Promise<GraphView | undefined> => {
  const { around, depth = 1, limit = 2_000, between, query, params, ids, exactly = false, relations } = selection;
  if (around !== undefined) return neighbourhood(store, { around, depth, limit, types: relations });
  if (between !== undefined) return pathBetween(store, between, relations);
  if (ids !== undefined) return viewOfIds(store, ids, exactly);
  if (query === undefined) return undefined;
  const { truncated, ...view } = await viewOfQuery(store, query, params, { maxRows: MOST_ROWS });
  if (truncated) throw new InputError(`The query gives more than ${MOST_ROWS} rows; narrow it, or export without it.`);
  return view;
};

/** The same selection with ids for the names in it. Throws InputError as `resolveName` does. */
export const withIds = async (
  store: GraphStore,
  { around, between, ...rest }: Selection,
  knowledge?: NameKnowledge,
): Promise<Selection> => {
  const idOf = (name: string) => resolveName(store, name, knowledge);
  return {
    ...rest,
    ...(around !== undefined && { around: await idOf(around) }),
    ...(between !== undefined && { between: [await idOf(between[0]), await idOf(between[1])] as const }),
  };
};

/** Stay even without an edge: they are what was asked for. */
const namedNodes = ({ around, between, ids = [] }: Selection): string[] => [
  ...[around, ...(between ?? [])].filter((id) => id !== undefined),
  ...ids,
];

type ById = { readonly id: string };
const byId = (one: ById, other: ById): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

async function* stream({ nodes, edges }: GraphView): AsyncGenerator<GraphRecord> {
  for (const node of [...nodes].sort(byId)) yield { node };
  for (const edge of [...edges].sort(byId)) yield { edge };
}

/** Holds ids of nodes only. */
async function* filter(
  store: GraphStore,
  all: () => AsyncIterable<GraphRecord>,
  selection: Selection,
  named: ReadonlySet<string>,
): AsyncGenerator<GraphRecord> {
  const ends = choosesEdges(selection) ? await endsOfEdges(store, all, selection) : undefined;
  const kept = new Set<string>();
  for await (const record of nodesOf(all())) {
    const { id } = record.node;
    if (!takesNode(selection, record.node) || (ends && !ends.has(id) && !named.has(id))) continue;
    kept.add(id);
    yield record;
  }
  for await (const record of edgesOf(store, all(), selection)) {
    if (kept.has(record.edge.from) && kept.has(record.edge.to)) yield record;
  }
}

const endsOfEdges = async (
  store: GraphStore,
  all: () => AsyncIterable<GraphRecord>,
  selection: Selection,
): Promise<Set<string>> => {
  const takes = new Set<string>();
  for await (const { node } of nodesOf(all())) if (takesNode(selection, node)) takes.add(node.id);
  const ends = new Set<string>();
  for await (const { edge } of edgesOf(store, all(), selection)) {
    if (takes.has(edge.from) && takes.has(edge.to)) ends.add(edge.from).add(edge.to);
  }
  return ends;
};

async function* nodesOf(records: AsyncIterable<GraphRecord>) {
  for await (const record of records) {
    if (!('node' in record)) return;
    yield record;
  }
}

async function* edgesOf(store: GraphStore, records: AsyncIterable<GraphRecord>, selection: Selection) {
  const taken = edgesTaken(records, selection);
  if (!asksArticles(selection)) return yield* taken;
  for await (const record of cite(store, taken)) {
    if (!('edge' in record) || !takesCited(selection, record.edge)) continue;
    const { citations: _, ...edge } = record.edge;
    yield { edge };
  }
}

async function* edgesTaken(records: AsyncIterable<GraphRecord>, selection: Selection) {
  for await (const record of records) if ('edge' in record && takesEdge(selection, record.edge)) yield record;
}
