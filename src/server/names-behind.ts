import { entityName } from '../../graph/model/entity-name';
import type { ViewEdge } from '../../graph/model/view';
import { findNodes } from '../../graph/queries';
import type { GraphStore } from '../../graph/stores/store';

/** Names of the entities that edges mention beside their ends: who claims it, where forces are to leave. By id. */
export const namesBehind = async (store: GraphStore, edges: readonly ViewEdge[]): Promise<Record<string, string>> => {
  const ids = edges.flatMap(({ properties: { attributedTo, withdrawFrom } }) => [attributedTo, withdrawFrom]);
  const nodes = await findNodes(
    store,
    ids.filter((id): id is string => typeof id === 'string'),
  );
  return Object.fromEntries(nodes.map((node) => [node.id, entityName(node)]));
};
