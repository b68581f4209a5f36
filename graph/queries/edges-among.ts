import type { ViewEdge } from '../model/view';
import type { GraphStore } from '../stores/store';
import { groupBy, labelOf } from './label-of';

/** Among thousands of nodes there may be more edges than a store gives by default. */
const MOST_ROWS = 500_000;

/**
 * Every edge between two of these nodes, of these types when given. The wanted ends are the keys of a map, which a store
 * looks up at once; in a list it would search from the start for every edge.
 */
export const edgesAmong = async (
  store: GraphStore,
  ids: readonly string[],
  types?: readonly string[],
): Promise<ViewEdge[]> => {
  const found: ViewEdge[] = [];
  const groups = groupBy(ids, labelOf);
  for (const [label, starts] of groups)
    for (const [farLabel, ends] of groups) {
      const chosen = Object.fromEntries(ends.map((id) => [id, true]));
      const { rows } = await store.read(
        `UNWIND $starts AS id MATCH (a:${label} {id: id})-[r]->(b:${farLabel}) WHERE $chosen[b.id]${types ? ' AND type(r) IN $types' : ''} RETURN r`,
        { params: { starts, chosen, ...(types && { types }) }, maxRows: MOST_ROWS },
      );
      for (const [edge] of rows) found.push(edge as ViewEdge);
    }
  return found;
};
