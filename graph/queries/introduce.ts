import type { GraphStore } from '../stores/store';
import type { Named } from './find-named';

/** The offices of some entities, best supported first. */
const OFFICES = `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]->(body:Entity)
WHERE r.role IS NOT NULL AND r.status <> 'negated'
RETURN e.id AS id, r.role AS role, body.name AS body, r.status AS status, r.articles AS articles, r.id AS relation
ORDER BY id, articles DESC, relation`;

/** A line for each: "person/boris-johnson: Boris Johnson, prime minister of United Kingdom, 3 articles". */
export const introduce = async (store: GraphStore, entities: readonly Named[]): Promise<string[]> => {
  const { rows } = await store.read(OFFICES, { params: { ids: entities.map(({ id }) => id) } });
  const offices = new Map<string, string>();
  for (const [id, role, body, status] of rows as string[][]) {
    if (!offices.has(id!)) offices.set(id!, `${status === 'former' ? 'former ' : ''}${role} of ${body}`);
  }
  return entities.map(({ id, labels, name, articles }) => {
    const what = offices.get(id) ?? labels.find((label) => label !== 'Entity')?.toLowerCase() ?? 'entity';
    return `${id}: ${name}, ${what}, ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  });
};
