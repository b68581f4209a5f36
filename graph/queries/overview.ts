import type { GraphView } from '../model/view';
import type { GraphStore } from '../stores/store';
import { edgesAmong } from './edges-among';
import { findNodes } from './find-nodes';
import { readEdgeId } from './label-of';
import { bySupport } from './support-of';

/** Most relations, however many names: more lines than this are a grey cloud and fill a browser. */
const mostEdges = 100_000;

/**
 * The best supported relations of the whole graph, with their ends, until `limit` nodes are in. They are ranked by their
 * ids alone: a store that sorts whole records of a million relations does not finish.
 */
export const overview = async (store: GraphStore, limit: number): Promise<GraphView> => {
  const most = Math.min(limit * 4, mostEdges);
  const { rows } = await store.read(
    'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.articles AS articles ORDER BY articles DESC, id LIMIT $most',
    { params: { most }, maxRows: most, timeoutMs: 120_000 },
  );
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const [id] of rows) {
    const read = readEdgeId(String(id));
    if (!read) continue;
    const missing = new Set([read.from, read.to].filter((end) => !nodes.has(end)));
    if (nodes.size + missing.size > limit) continue;
    missing.forEach((end) => nodes.add(end));
    edges.add(String(id));
  }
  const among = await edgesAmong(store, [...nodes]);
  return {
    nodes: await findNodes(store, [...nodes]),
    edges: among.filter(({ id }) => edges.has(id)).sort(bySupport),
  };
};
