import type { GraphView } from '../../graph/model/view';
import type { GraphStore } from '../../graph/stores/store';

/** In a larger view "+12" beside every name would be noise. */
const mostCounted = 400;

/** How many other entities each entity of a view is related to in the store, by id: what an expansion could bring. */
export const neighbourCounts = async (store: GraphStore, { nodes }: GraphView): Promise<Record<string, number>> => {
  const ids = nodes.filter(({ labels }) => labels.includes('Entity')).map(({ id }) => id);
  if (ids.length === 0 || ids.length > mostCounted) return {};
  const { rows } = await store.read(
    'UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-(other:Entity) RETURN n.id AS id, count(DISTINCT other.id) AS others',
    { params: { ids }, maxRows: ids.length },
  );
  return Object.fromEntries(rows.map(([id, others]) => [String(id), Number(others)]));
};
