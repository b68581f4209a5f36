import { byId } from '../merge/record';
import { dumpEdge, dumpNode } from './dump-record';
import type { Read } from './search-cypher';
import type { DumpOptions, GraphStore } from './store';
import { toStored } from './stored-properties';

const LABELS = ['Article', 'Entity', 'Sentence', 'Statement'];
const SLICE = 1_000;

const isOurs = (node: string): string => `(${LABELS.map((label) => `${node}:${label}`).join(' OR ')})`;

/** Lists ids first, then reads them in slices: the server would sort by another rule than the other stores. */
export const neo4jDump = async function* (read: Read, options?: DumpOptions): ReturnType<GraphStore['dump']> {
  const nodes = await listed(read, `MATCH (n) WHERE ${isOurs('n')} RETURN n.id AS id, elementId(n) AS element`);
  for (const slice of slices(nodes)) {
    const cypher =
      'UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties';
    const rows = (await read(cypher, { elements: slice })).map(([id, labels, properties]) => ({
      id: id as string,
      labels: [...(labels as string[])].sort(),
      ...toStored(properties as object),
    }));
    for (const node of rows.sort(byId)) yield dumpNode(node, options);
  }

  const ends = `${isOurs('a')} AND ${isOurs('b')} AND r.id IS NOT NULL`;
  const edges = await listed(read, `MATCH (a)-[r]->(b) WHERE ${ends} RETURN r.id AS id, elementId(r) AS element`);
  for (const slice of slices(edges)) {
    const cypher = `UNWIND $elements AS element MATCH (a)-[r]->(b) WHERE elementId(r) = element
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
    const rows = (await read(cypher, { elements: slice })).map(([id, type, from, to, properties]) => ({
      ...({ id, type, from, to } as { id: string; type: string; from: string; to: string }),
      ...toStored(properties as object),
    }));
    for (const edge of rows.sort(byId)) yield dumpEdge(edge, options);
  }
};

interface Listed {
  readonly id: string;
  readonly element: string;
}

const listed = async (read: Read, cypher: string): Promise<Listed[]> =>
  (await read(cypher, {})).map(([id, element]) => ({ id: id as string, element: element as string })).sort(byId);

const slices = function* (all: readonly Listed[]): Iterable<string[]> {
  for (let at = 0; at < all.length; at += SLICE) yield all.slice(at, at + SLICE).map(({ element }) => element);
};
