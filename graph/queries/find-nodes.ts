import type { ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { groupBy, labelOf } from './label-of';

/** Ids asked for at once: a store gives at most so many rows. */
const BATCH = 5_000;

/** The stored nodes with these ids, in the order of the ids; unknown ids give nothing. */
export const findNodes = async (store: GraphStore, ids: readonly string[]): Promise<ViewNode[]> => {
  const found = new Map<string, ViewNode>();
  for (const [label, group] of groupBy([...new Set(ids)], labelOf)) {
    for (let at = 0; at < group.length; at += BATCH) {
      const { rows } = await store.read(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n`, {
        params: { ids: group.slice(at, at + BATCH) },
      });
      for (const [node] of rows) found.set((node as ViewNode).id, node as ViewNode);
    }
  }
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
};
