import { InputError } from '../model/errors';
import type { GraphView } from '../model/view';
import type { GraphStore } from '../stores/store';
import { edgesAmong } from './edges-among';
import { findNodes } from './find-nodes';
import { readEdgeId } from './label-of';
import { findEdges } from './sentences-behind';

/**
 * The nodes and edges with these ids, and the edges' ends; where only nodes are named, all edges among them unless
 * `exactly` what is named is wanted. Throws InputError naming an id that is not stored.
 */
export const viewOfIds = async (store: GraphStore, ids: readonly string[], exactly: boolean): Promise<GraphView> => {
  const edgeIds = ids.filter((id) => readEdgeId(id));
  const named = await findNodes(
    store,
    ids.filter((id) => !readEdgeId(id)),
  );
  const edges =
    edgeIds.length > 0 || exactly
      ? await findEdges(store, edgeIds)
      : await edgesAmong(
          store,
          named.map(({ id }) => id),
        );
  const found = new Set([...named, ...edges].map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) {
    throw new InputError(`Nothing with the id "${missing}" is stored; it may have been removed. Choose again.`);
  }
  const nodes = new Map(named.map((node) => [node.id, node]));
  const ends = edges.flatMap(({ from, to }) => [from, to]).filter((id) => !nodes.has(id));
  for (const node of await findNodes(store, ends)) nodes.set(node.id, node);
  return { nodes: [...nodes.values()], edges };
};
