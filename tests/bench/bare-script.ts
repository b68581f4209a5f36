import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphPatch } from '../../graph/model/patch';
import type { ViewEdge, ViewNode } from '../../graph/model/view';
import { openMemory } from '../../graph/stores/memory';
import { toNeo4j } from '../../graph/stores/neo4j-values';
import type { RealNeo4j } from '../neo4j/real-neo4j';

const ROWS = 1_000;

interface Statement {
  readonly cypher: string;
  readonly rows: readonly object[];
}

/**
 * What somebody would write who had the finished graph in hand: UNWIND and MERGE by label and by type, 1,000 rows a
 * statement, on indexed ids. It counts no articles, checks nothing and cannot take anything out again.
 */
export const bareScript = async (patches: readonly GraphPatch[]): Promise<readonly Statement[]> => {
  const nodes: ViewNode[] = [];
  const edges: ViewEdge[] = [];
  const graph = openMemory();
  await graph.apply(patches);
  for await (const record of graph.dump()) {
    if ('node' in record) nodes.push(record.node);
    else edges.push(record.edge);
  }
  const keyOf = new Map(nodes.map(({ id, labels }) => [id, labels.includes('Entity') ? 'Entity' : labels[0]!]));
  return [
    ...statements(
      nodes,
      ({ labels }) => labels.join(':'),
      (labels, [{ id }]) => {
        const others = labels.split(':').filter((label) => label !== keyOf.get(id));
        const set = others.map((label) => ` SET n:${label}`).join('');
        return `UNWIND $rows AS row MERGE (n:${keyOf.get(id)} {id: row.id}) SET n += row.properties${set}`;
      },
    ),
    ...statements(
      edges,
      ({ type, from, to }) => `${type} ${keyOf.get(from)} ${keyOf.get(to)}`,
      (key) => {
        const [type, from, to] = key.split(' ');
        return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`;
      },
    ),
  ];
};

const statements = <T extends object>(
  records: readonly T[],
  keyOf: (record: T) => string,
  cypherOf: (key: string, records: readonly [T, ...T[]]) => string,
): Statement[] => {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record)) ?? [];
    group.push(record);
    groups.set(keyOf(record), group);
  }
  return [...groups].flatMap(([key, group]) =>
    Array.from({ length: Math.ceil(group.length / ROWS) }, (_, slice) => ({
      cypher: cypherOf(key, group as unknown as readonly [T, ...T[]]),
      rows: group.slice(slice * ROWS, (slice + 1) * ROWS),
    })),
  );
};

export const connect = ({ uri, username, password }: RealNeo4j): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });

export const runScript = async (driver: Driver, script: readonly Statement[]): Promise<void> => {
  for (const { cypher, rows } of script) await driver.executeQuery(cypher, { rows: toNeo4j(rows) });
};
