import type { GrafeoDB } from '@grafeo-db/js';
import { byId } from '../merge/record';
import { sortKeys } from '../merge/settle';
import { dumpEdge, dumpNode } from './dump-record';
import type { DumpOptions, GraphStore } from './store';
import { toStored } from './stored-properties';

const LABELS = ['Article', 'Entity', 'Sentence', 'Statement'];

type Read = (cypher: string, params?: object) => Promise<readonly (readonly unknown[])[]>;

/** Lists ids first, then reads record by record: the whole graph is never held as objects. */
export const embeddedDump = async function* (
  database: GrafeoDB,
  read: Read,
  options?: DumpOptions,
): ReturnType<GraphStore['dump']> {
  const nodes: { id: string; internal: number }[] = [];
  for (const label of LABELS) {
    for (const [id, internal] of await read(`MATCH (n:${label}) RETURN n.id AS id, id(n) AS internal`)) {
      nodes.push({ id: id as string, internal: internal as number });
    }
  }
  const idOf = new Map(nodes.map(({ id, internal }) => [internal, id]));
  for (const { id, internal } of nodes.sort(byId)) {
    const node = database.getNode(internal);
    if (node !== null) yield dumpNode({ id, labels: [...node.labels].sort(), ...toStored(node.properties()) }, options);
  }

  const edges: { id: string; internal: number }[] = [];
  for (const [type] of await read('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type')) {
    for (const [id, internal] of await read(
      `MATCH ()-[r:\`${String(type)}\`]->() RETURN r.id AS id, id(r) AS internal`,
    )) {
      edges.push({ id: id as string, internal: internal as number });
    }
  }
  for (const { id, internal } of edges.sort(byId)) {
    const edge = database.getEdge(internal);
    if (edge === null) continue;
    const [from, to] = [idOf.get(edge.sourceId), idOf.get(edge.targetId)];
    if (from !== undefined && to !== undefined) {
      yield dumpEdge(
        { id, type: edge.edgeType, from, to, ...toStored(sortKeys(edge.properties() as Record<string, unknown>)) },
        options,
      );
    }
  }
};
