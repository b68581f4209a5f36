import { USUAL_OVERVIEW, type GraphView, type ViewEdge } from '../../../graph/model/view';
import type { PlacedView } from '../api/answers';
import { ask, AskError } from '../api/ask';
import { mergeViews } from '../graph/merge-views';
import { isForeign } from './own-queries';
import type { Page } from './page';

/** Most nodes: an overview is read as a picture, a neighbourhood is searched, an expansion must not explode. */
export const viewLimits = {
  overview: { usual: USUAL_OVERVIEW, more: 2_000, all: 50_000 },
  neighbourhood: { usual: 400, more: 2_000, all: 2_000 },
  these: 2_000,
  expansion: 25,
} as const;

/** Each is a question of its own to the server, and a link may name any number. */
const mostAdded = 100;

/** Instead of the result of a query that this browser did not make. */
export const foreignQuery =
  'This link brings a query, and it has not been run. Read it in the Query tab; Run draws what it finds.';

export const nothing: PlacedView = { nodes: [], edges: [], namesBehind: {}, articles: {} };

export type ViewQuestion = Pick<Page, 'around' | 'depth' | 'extent' | 'path' | 'query' | 'mark' | 'added' | 'told'> & {
  /** What the filters leave is asked for: use-whole.ts. */
  readonly these?: object | undefined;
};

/** What the page shows before any filter: a base, what was expanded, and the statements that were asked for. */
export const loadView = async (page: ViewQuestion, signal: AbortSignal): Promise<PlacedView> => {
  let view = await loadBase(page, signal);
  for (const entry of page.added.slice(0, mostAdded)) {
    const { around, types } = readAdded(entry);
    const more = await ask<PlacedView>(
      'neighbourhood',
      { around, depth: '1', limit: String(viewLimits.expansion), ...(types.length > 0 && { types: types.join(',') }) },
      { signal },
    );
    view = mergeViews(view, more, around);
  }
  return page.told.length === 0 ? view : withStatements(view, page.told, signal);
};

const loadBase = async (
  { around, depth, extent, path, query, mark, these }: ViewQuestion,
  signal: AbortSignal,
): Promise<PlacedView> => {
  if (path.length === 2) return ask<PlacedView>('path', { from: path[0]!, to: path[1]! }, { signal });
  if (query !== undefined) {
    if (isForeign({ query, mark })) throw new AskError(foreignQuery);
    const { view } = await ask<{ view?: PlacedView }>('query', {}, { signal, body: { cypher: query } });
    if (!view) throw new AskError('The result has too many nodes to draw. Add a LIMIT, or read it in the Query tab.');
    return view;
  }
  if (these !== undefined) return ask<PlacedView>('these', {}, { signal, body: { ...these, limit: viewLimits.these } });
  if (around === undefined)
    return ask<PlacedView>('overview', { limit: String(viewLimits.overview[extent]) }, { signal });
  const limit = String(viewLimits.neighbourhood[extent]);
  return ask<PlacedView>('neighbourhood', { around, depth: String(depth), limit }, { signal });
};

/** The server takes no more at once, and of their statements it gives the first 300 anyway. */
const mostSpeakers = 2_000;

const withStatements = async (view: PlacedView, told: readonly string[], signal: AbortSignal): Promise<PlacedView> => {
  const isEntity = new Set(view.nodes.filter(({ labels }) => labels.includes('Entity')).map(({ id }) => id));
  const all = told.includes('*');
  const behind = view.edges.filter((edge) => told.some((key) => isOnLine(edge, key)));
  const entities = all ? [...isEntity] : [...new Set(behind.flatMap(({ from, to }) => [from, to]))];
  if (entities.length === 0) return view;
  const sentences = [...new Set(behind.flatMap(({ properties: { evidence } }) => (evidence ?? []) as string[]))];
  const found = await ask<GraphView>(
    'statements',
    {},
    {
      signal,
      body: { entities: entities.filter((id) => isEntity.has(id)).slice(0, mostSpeakers), ...(!all && { sentences }) },
    },
  );
  return mergeViews(view, { ...found, namesBehind: {}, articles: {} });
};

/** Whether a fact is one of those folded into the line with this key, in either direction. */
const isOnLine = ({ type, from, to }: ViewEdge, key: string) =>
  key === `${from}|${type}|${to}` || key === `${to}|${type}|${from}`;

/** An entry of `page.added`. */
export const toAdded = (around: string, types: readonly string[]): string =>
  types.length === 0 ? around : `${around}>${[...types].sort().join(',')}`;

const readAdded = (entry: string) => {
  const match = /^(.*)>([A-Z_,]+)$/.exec(entry);
  return match ? { around: match[1]!, types: match[2]!.split(',') } : { around: entry, types: [] };
};
