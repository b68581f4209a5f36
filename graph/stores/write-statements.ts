import type { Change } from '../merge/plan-change';
import type { StoredEdge, StoredNode } from '../merge/record';
import { batch, endLabels, keyLabel, matchEnds, quoted } from './cypher-text';
import { slicesOf } from './slices-of';

/** One statement with its parameters. */
export interface Statement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What writes a change, in order, in the dialect of every store. No statement needs the answer of an earlier one. */
export const writeStatements = function* (change: Change): Generator<Statement> {
  yield* removing(change);
  yield* writingNodes(change);
  for (const [type, edges] of slicesOf(change.newEdges, ({ type }) => type)) {
    const [from, to] = endLabels(type);
    const cypher = `UNWIND $batch.rows AS row MATCH (a:${from} {id: row.from}) UNWIND row.edges AS edge
MATCH (b:${to} {id: edge.to}) CREATE (a)-[r:${quoted(type)}]->(b) SET r += edge.properties`;
    yield { cypher, params: batch(fansOf(edges)) };
  }
  for (const [type, edges] of slicesOf(change.changedEdges, ({ type }) => type)) {
    const cypher = `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) SET r = row.properties`;
    yield { cypher, params: batch(edges.map(edgeRow)) };
  }
};

const removing = function* ({ removedEdges, removedNodes, relabelled }: Change): Generator<Statement> {
  for (const [type, edges] of slicesOf(removedEdges, ({ type }) => type)) {
    yield {
      cypher: `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) DELETE r`,
      params: batch(edges.map(({ id, from, to }) => ({ id, from, to }))),
    };
  }
  for (const [label, nodes] of slicesOf(removedNodes, ({ label }) => label)) {
    yield {
      cypher: `UNWIND $batch.rows AS id MATCH (n:${quoted(label)} {id: id}) DETACH DELETE n`,
      params: batch(nodes.map(({ id }) => id)),
    };
  }
  for (const [label, nodes] of slicesOf(relabelled, ({ label }) => label)) {
    yield {
      cypher: `UNWIND $batch.rows AS id MATCH (n:Entity {id: id}) REMOVE n:${quoted(label)}`,
      params: batch(nodes.map(({ id }) => id)),
    };
  }
};

const writingNodes = function* ({ newNodes, nodes }: Change): Generator<Statement> {
  // What only its article has is new, or was removed just now. Making it without looking, and adding properties instead
  // of replacing them, is a third less work for a server.
  for (const [label, group] of slicesOf(newNodes, ({ labels }) => labels[0])) {
    const cypher = `UNWIND $batch.rows AS row CREATE (n:${quoted(label)}) SET n += row`;
    yield { cypher, params: batch(group.map(allProperties)) };
  }
  for (const [, group] of slicesOf(nodes, ({ labels }) => labels.join(' '))) {
    const { labels } = group[0];
    const key = keyLabel(labels);
    const others = labels.filter((label) => label !== key).map((label) => ` SET n:${quoted(label)}`);
    const cypher = `UNWIND $batch.rows AS row MERGE (n:${quoted(key)} {id: row.id}) SET n = row.properties${others.join('')}`;
    yield { cypher, params: batch(group.map(nodeRow)) };
  }
};

const allProperties = ({ id, properties, bookkeeping }: StoredNode | StoredEdge): object => ({
  id,
  ...properties,
  ...bookkeeping,
});

const nodeRow = (node: StoredNode): object => ({ id: node.id, properties: allProperties(node) });

const edgeRow = (edge: StoredEdge): object => ({
  id: edge.id,
  from: edge.from,
  to: edge.to,
  properties: allProperties(edge),
});

/** One row for each start, so that it is looked up once: an article has all its sentences, a sentence its mentions. */
const fansOf = (edges: readonly StoredEdge[]): object[] => {
  const fans = new Map<string, object[]>();
  for (const edge of edges) {
    const row = { to: edge.to, properties: allProperties(edge) };
    const fan = fans.get(edge.from);
    if (fan === undefined) fans.set(edge.from, [row]);
    else fan.push(row);
  }
  return [...fans].map(([from, rows]) => ({ from, edges: rows }));
};
