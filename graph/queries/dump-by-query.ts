import type { ViewEdge, ViewNode } from '../model/view';
import type { QueryOptions, QueryResult } from '../stores/store';

type Query = (cypher: string, options?: QueryOptions) => Promise<QueryResult>;

const PAGE = 1_000;

const NODES = 'MATCH (n) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $page';
const EDGES = 'MATCH (a)-[r]->(b) WHERE r.id > $after RETURN r ORDER BY r.id LIMIT $page';

/** All nodes, then all edges, each sorted by id, a page at a time: a dump for whoever can only ask. */
export async function* dumpByQuery(query: Query): AsyncGenerator<{ node: ViewNode } | { edge: ViewEdge }> {
  for await (const row of pages(query, NODES)) yield { node: row as ViewNode };
  for await (const row of pages(query, EDGES)) yield { edge: row as ViewEdge };
}

async function* pages(query: Query, cypher: string): AsyncGenerator<ViewNode | ViewEdge> {
  let after = '';
  for (;;) {
    const { rows } = await query(cypher, { params: { after, page: PAGE }, maxRows: PAGE });
    for (const [found] of rows) {
      after = (found as ViewNode | ViewEdge).id;
      yield found as ViewNode | ViewEdge;
    }
    if (rows.length < PAGE) return;
  }
}
