import type { Change } from '../merge/plan-change';
import type { StoredEdge } from '../merge/record';
import { keyLabel, matchEnds, quoted } from './cypher-text';
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
    const cypher = `${matchEnds(type)} CREATE (a)-[r:${quoted(type)}]->(b) SET r = row.properties`;
    yield { cypher, params: { rows: edges.map(edgeRow) } };
  }
  for (const [type, edges] of slicesOf(change.changedEdges, ({ type }) => type)) {
    const cypher = `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) SET r = row.properties`;
    yield { cypher, params: { rows: edges.map(edgeRow) } };
  }
};

const removing = function* ({ removedEdges, removedNodes, relabelled }: Change): Generator<Statement> {
  for (const [type, edges] of slicesOf(removedEdges, ({ type }) => type)) {
    yield {
      cypher: `${matchEnds(type)} MATCH (a)-[r:${quoted(type)} {id: row.id}]->(b) DELETE r`,
      params: { rows: edges.map(({ id, from, to }) => ({ id, from, to })) },
    };
  }
  for (const [label, nodes] of slicesOf(removedNodes, ({ label }) => label)) {
    yield {
      cypher: `UNWIND $ids AS id MATCH (n:${quoted(label)} {id: id}) DETACH DELETE n`,
      params: { ids: nodes.map(({ id }) => id) },
    };
  }
  for (const [label, nodes] of slicesOf(relabelled, ({ label }) => label)) {
    yield {
      cypher: `UNWIND $ids AS id MATCH (n:Entity {id: id}) REMOVE n:${quoted(label)}`,
      params: { ids: nodes.map(({ id }) => id) },
    };
  }
};

const writingNodes = function* ({ nodes }: Change): Generator<Statement> {
  for (const [, group] of slicesOf(nodes, ({ labels }) => labels.join(' '))) {
    const { labels } = group[0];
    const key = keyLabel(labels);
    const others = labels.filter((label) => label !== key).map((label) => ` SET n:${quoted(label)}`);
    yield {
      cypher: `UNWIND $rows AS row MERGE (n:${quoted(key)} {id: row.id}) SET n = row.properties${others.join('')}`,
      params: {
        rows: group.map(({ id, properties, bookkeeping }) => ({
          id,
          properties: { id, ...properties, ...bookkeeping },
        })),
      },
    };
  }
};

const edgeRow = ({ id, from, to, properties, bookkeeping }: StoredEdge): object => ({
  id,
  from,
  to,
  properties: { id, ...properties, ...bookkeeping },
});
