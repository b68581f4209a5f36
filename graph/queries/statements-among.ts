import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';

/**
 * What some entities said about some others of them, as nodes with their speaker and whom they are about, at most
 * `limit`, by id. With `sentences` only statements that stand in one of these.
 */
export const statementsAmong = async (
  store: GraphStore,
  entities: readonly string[],
  limit: number,
  sentences?: readonly string[],
): Promise<GraphView> => {
  const { rows } = await store.read(
    'UNWIND $ids AS id MATCH (speaker:Entity {id: id})-[made:MADE]->(s:Statement) MATCH (s)-[about:ABOUT]->(other:Entity) WHERE other.id IN $ids RETURN s, made, about ORDER BY s.id, about.id',
    { params: { ids: entities }, maxRows: 100_000 },
  );
  const wanted = sentences && new Set(sentences);
  const nodes = new Map<string, ViewNode>();
  const edges = new Map<string, ViewEdge>();
  for (const [statement, made, about] of rows as unknown as readonly (readonly [ViewNode, ViewEdge, ViewEdge])[]) {
    const evidence = (statement.properties.evidence ?? []) as readonly string[];
    if (wanted && !evidence.some((sentence) => wanted.has(sentence))) continue;
    if (!nodes.has(statement.id) && nodes.size >= limit) continue;
    nodes.set(statement.id, statement);
    edges.set(made.id, made).set(about.id, about);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
};
