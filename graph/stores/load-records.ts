import type { GraphRecord, PropertyValue, ViewEdge, ViewNode } from '../model/view';
import { keyLabel, quoted } from './cypher-text';
import type { GraphStore } from './store';

/** Rows a statement, as the stores themselves write. */
const ROWS = 1_000;

/** A loaded store is not asked for this long in ordinary use. */
const MOST_TIME = 600_000;

/**
 * Writes records, nodes before edges, as a dump gave them, bookkeeping and all, but for those that `isStored`. The labels
 * of all nodes are kept in memory, for the edges to find their ends.
 */
export const loadRecords = async (
  store: GraphStore,
  records: AsyncIterable<GraphRecord>,
  isStored: (id: string) => boolean,
): Promise<void> => {
  const keys = new Map<string, string>();
  const waiting = new Map<string, object[]>();
  const flush = async (cypher: string, rows: readonly object[]): Promise<void> => {
    if (rows.length > 0) await store.query(cypher, { params: { rows }, write: true, timeoutMs: MOST_TIME });
  };
  const flushAll = async (): Promise<void> => {
    for (const [cypher, rows] of waiting) await flush(cypher, rows);
    waiting.clear();
  };
  const add = async (cypher: string, row: object): Promise<void> => {
    const rows = waiting.get(cypher) ?? [];
    waiting.set(cypher, rows);
    if (rows.push(row) < ROWS) return;
    await flush(cypher, rows);
    waiting.delete(cypher);
  };
  let isNodes = true;
  for await (const record of records) {
    if ('node' in record) {
      keys.set(record.node.id, keyLabel(record.node.labels));
      if (!isStored(record.node.id)) await add(createNode(record.node), { properties: withId(record.node) });
      continue;
    }
    if (isNodes) await flushAll();
    isNodes = false;
    const { edge } = record;
    if (isStored(edge.id)) continue;
    const cypher = createEdge(edge.type, keys.get(edge.from)!, keys.get(edge.to)!);
    await add(cypher, { from: edge.from, to: edge.to, properties: withId(edge) });
  }
  await flushAll();
};

const withId = ({ id, properties }: ViewNode | ViewEdge): Readonly<Record<string, PropertyValue>> => ({
  id,
  ...properties,
});

const createNode = ({ labels }: ViewNode): string => {
  const key = keyLabel(labels);
  const others = labels.filter((label) => label !== key).map((label) => ` SET n:${quoted(label)}`);
  return `UNWIND $rows AS row MERGE (n:${quoted(key)} {id: row.properties.id}) SET n = row.properties${others.join('')}`;
};

const createEdge = (type: string, from: string, to: string): string =>
  `UNWIND $rows AS row MATCH (a:${quoted(from)} {id: row.from}) MATCH (b:${quoted(to)} {id: row.to}) CREATE (a)-[r:${quoted(type)}]->(b) SET r = row.properties`;
