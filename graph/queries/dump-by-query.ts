import type { ViewEdge, ViewNode } from '../model/view';
import type { CellValue, QueryOptions, QueryResult } from '../stores/store';
import { toStored } from '../stores/stored-properties';

type Query = (cypher: string, options?: QueryOptions) => Promise<QueryResult>;

const PAGE = 1_000;

/** Properties rather than whole nodes: a server makes no picture of those. */
const NODES =
  'MATCH (n) WHERE n.id > $after AND NOT n:Decision RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id LIMIT $page';
const EDGES =
  'MATCH (a)-[r]->(b) WHERE r.id > $after RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY id LIMIT $page';

/** All nodes, then all edges, each sorted by id, a page at a time: a dump for whoever can only ask. */
export async function* dumpByQuery(query: Query): AsyncGenerator<{ node: ViewNode } | { edge: ViewEdge }> {
  for await (const [id, labels, properties] of pages(query, NODES)) {
    yield { node: { id: id as string, labels: [...(labels as string[])].sort(), ...visible(properties) } };
  }
  for await (const [id, type, from, to, properties] of pages(query, EDGES)) {
    yield {
      edge: { id: id as string, type: type as string, from: from as string, to: to as string, ...visible(properties) },
    };
  }
}

const visible = (properties: CellValue | undefined): Pick<ViewNode, 'properties'> => ({
  properties: toStored(properties as object).properties,
});

async function* pages(query: Query, cypher: string): AsyncGenerator<readonly CellValue[]> {
  let after = '';
  for (;;) {
    const { rows } = await query(cypher, { params: { after, page: PAGE }, maxRows: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows[rows.length - 1]![0] as string;
  }
}
