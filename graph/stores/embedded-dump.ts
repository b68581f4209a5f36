import { setImmediate } from 'node:timers/promises';
import type { GrafeoDB } from '@grafeo-db/js';
import { byId, type StoredEdge } from '../merge/record';
import { KEY_LABELS } from './cypher-text';
import { OUR_DECISIONS } from './decision-node';
import { dumpEdge, dumpNode } from './dump-record';
import { inEdgeOrder, mergeById } from './id-order';
import type { DumpOptions, GraphStore } from './store';
import { toStored } from './stored-properties';

type Read = (cypher: string, params?: object) => Promise<readonly (readonly unknown[])[]>;

/** Records read in one turn of the event loop. */
const TURN = 500;

interface Listed {
  readonly id: string;
  readonly internal: number;
}

/** Holds the ids of nodes, which the engine has no index to sort by; records are read one by one, edges from their start. */
export const embeddedDump = async function* (
  database: GrafeoDB,
  read: Read,
  options?: DumpOptions,
): ReturnType<GraphStore['dump']> {
  const nodes: Listed[] = [];
  const list = async (pattern: string): Promise<void> => {
    for (const [id, internal] of await read(`MATCH ${pattern} RETURN n.id AS id, id(n) AS internal`)) {
      nodes.push({ id: id as string, internal: internal as number });
    }
  };
  for (const label of KEY_LABELS) await list(`(n:${label})`);
  if (options?.bookkeeping === true) await list(OUR_DECISIONS);
  let count = 0;
  // The engine's objects are only freed, and other requests only served, when the event loop comes round.
  const rest = () => (++count % TURN === 0 ? setImmediate() : undefined);
  for (const { id, internal } of nodes.sort(byId)) {
    await rest();
    const node = database.getNode(internal);
    if (node !== null) yield dumpNode({ id, labels: [...node.labels].sort(), ...toStored(node.properties()) }, options);
  }
  const idOf = new Map(nodes.map(({ id, internal }) => [internal, id]));
  const edge = (internal: number): StoredEdge[] => {
    const found = database.getEdge(internal);
    const [from, to] = [idOf.get(found?.sourceId ?? -1), idOf.get(found?.targetId ?? -1)];
    if (found === null || from === undefined || to === undefined) return [];
    const raw = found.properties() as { readonly id: string };
    return [{ id: raw.id, type: found.edgeType, from, to, ...toStored(raw) }];
  };
  const usual = async function* (): AsyncGenerator<StoredEdge> {
    for await (const { id, internal } of inEdgeOrder(nodes)) {
      const edges = database.getNodeEdges(internal).flatMap(([, number]) => edge(number!));
      yield* edges.filter((one) => one.id?.startsWith(`${id}|`)).sort(byId);
    }
  };
  for await (const one of mergeById([usual(), (await strayEdges(read)).flatMap(edge).sort(byId)])) {
    await rest();
    yield dumpEdge(one, options);
  }
};

/** Edges that somebody wrote by hand, with ids that do not begin with their start. */
const strayEdges = async (read: Read): Promise<number[]> => {
  const found: number[] = [];
  for (const label of KEY_LABELS) {
    const rows = await read(
      `MATCH (a:${label})-[r]->(b) WHERE r.id IS NOT NULL AND NOT r.id STARTS WITH a.id + '|' RETURN id(r) AS internal`,
    );
    for (const [internal] of rows) found.push(internal as number);
  }
  return found;
};
