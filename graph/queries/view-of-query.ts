import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { CellValue, GraphStore, QueryOptions, QueryResult } from '../stores/store';
import { isEdge, isNode } from './cells';
import { findNodes } from './find-nodes';

/** What a query found, as a graph: every node and edge in its cells, lists, maps and paths, and the edges' ends. */
export const viewOfQuery = async (
  store: GraphStore,
  cypher: string,
  params: QueryOptions['params'] = {},
  options: Omit<QueryOptions, 'params' | 'write'> = {},
): Promise<GraphView & Pick<QueryResult, 'truncated'>> => {
  const result = await store.query(cypher, { ...options, params });
  return { ...(await viewOfResult(store, result)), truncated: result.truncated };
};

/** The same for a result that is there already. */
export const viewOfResult = async (store: GraphStore, result: QueryResult): Promise<GraphView> => {
  const nodes = new Map<string, ViewNode>();
  const edges = new Map<string, ViewEdge>();
  const collect = (value: CellValue): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach(collect);
    else if (isNode(value)) nodes.set(value.id, value);
    else if (isEdge(value)) edges.set(value.id, value);
    else Object.values(value).forEach(collect);
  };
  result.rows.forEach((row) => row.forEach(collect));
  const ends = [...edges.values()].flatMap(({ from, to }) => [from, to]).filter((id) => !nodes.has(id));
  for (const node of await findNodes(store, ends)) nodes.set(node.id, node);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
};
