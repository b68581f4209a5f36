import type { GraphStore } from '../stores/store';

/**
 * The office that most articles tell of a person, by the person's id: `president of Estmark`. Who only once had it or is
 * only said to have it is left out.
 */
export const officesOf = async (store: GraphStore, ids: readonly string[]): Promise<Record<string, string>> => {
  const people = ids.filter((id) => id.startsWith('person/'));
  if (people.length === 0) return {};
  const { rows } = await store.read(
    "UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]->(of:Entity) WHERE r.role IS NOT NULL AND r.status = 'asserted' RETURN n.id AS id, r.role AS role, of.name AS body, r.articles AS articles ORDER BY articles DESC, role, body",
    { params: { ids: people }, maxRows: 10_000 },
  );
  const offices: Record<string, string> = {};
  for (const [id, role, body] of rows) offices[String(id)] ??= `${String(role)} of ${String(body)}`;
  return offices;
};
