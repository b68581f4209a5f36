import type { EntityFacts } from '../model/facts';
import type { ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';
import { bySupport } from './support-of';

/** Most statements of a kind. */
const MOST_STATEMENTS = 200;

/** Undefined when no entity has this id. */
export const factsOf = async (store: GraphStore, entityId: string): Promise<EntityFacts | undefined> => {
  const [entity] = await findNodes(store, [entityId]);
  if (!entity?.labels.includes('Entity')) return undefined;
  const { rows } = await store.read('MATCH (one:Entity {id: $id})-[r]-(other:Entity) RETURN r, other', {
    params: { id: entityId },
  });
  const groups = new Map<
    string,
    { type: string; direction: 'from' | 'to'; facts: { edge: ViewEdge; other: ViewNode }[] }
  >();
  // A relation of an entity with itself is found from both ends.
  const facts = new Map(
    rows.map(([edge, other]) => [(edge as ViewEdge).id, { edge: edge as ViewEdge, other: other as ViewNode }]),
  );
  for (const fact of [...facts.values()].sort((one, other) => bySupport(one.edge, other.edge))) {
    const direction = fact.edge.from === entityId ? 'from' : 'to';
    const key = `${fact.edge.type} ${direction}`;
    const group = groups.get(key) ?? { type: fact.edge.type, direction, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return {
    entity,
    names: [String(entity.properties.name), ...((entity.properties.aliases ?? []) as string[])],
    relations: [...groups.keys()].sort().map((key) => groups.get(key)!),
    made: await statements(store, 'MATCH (e:Entity {id: $id})-[:MADE]->(s:Statement)', entityId),
    about: await statements(store, 'MATCH (s:Statement)-[:ABOUT]->(e:Entity {id: $id})', entityId),
  };
};

const statements = async (store: GraphStore, pattern: string, id: string): Promise<ViewNode[]> => {
  const { rows } = await store.read(`${pattern} RETURN s ORDER BY s.id LIMIT $most`, {
    params: { id, most: MOST_STATEMENTS },
  });
  return rows.map(([statement]) => statement as ViewNode);
};
