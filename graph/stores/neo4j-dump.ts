import { byId, type StoredEdge } from '../merge/record';
import { groupBy, labelOf } from '../queries/label-of';
import { KEY_LABELS } from './cypher-text';
import { OUR_DECISIONS } from './decision-node';
import { dumpEdge, dumpNode } from './dump-record';
import { inEdgeOrder, inUnitOrder, mergeById } from './id-order';
import type { Read } from './search-cypher';
import type { DumpOptions, GraphStore } from './store';
import { toStored } from './stored-properties';

const OURS = KEY_LABELS.map((label) => `(n:${label}) WHERE true`);

/** Articles come with their texts. */
const pageOf = (pattern: string): number => (pattern.includes('Article') ? 100 : 1_000);

/** Nodes whose edges are asked for at once. */
const SLICE = 500;

const isOurs = `(${KEY_LABELS.map((label) => `b:${label}`).join(' OR ')})`;

/** Follows the indexes of ids a page at a time, edges from their start: nothing is held but a page. */
export const neo4jDump = async function* (read: Read, options?: DumpOptions): ReturnType<GraphStore['dump']> {
  const nodes = (patterns: readonly string[], what: string) =>
    mergeById(patterns.map((pattern) => inUnitOrder(pages(read, pattern, what))));
  const all = options?.bookkeeping === true ? [...OURS, OUR_DECISIONS] : OURS;
  for await (const { id, rest } of nodes(all, ', labels(n) AS labels, properties(n) AS properties')) {
    const [labels, properties] = rest as [string[], object];
    yield dumpNode({ id, labels: [...labels].sort(), ...toStored(properties) }, options);
  }
  const usual = edgesOf(read, inEdgeOrder(nodes(OURS, '')));
  for await (const edge of mergeById([usual, await strayEdges(read)])) yield dumpEdge(edge, options);
};

interface Listed {
  readonly id: string;
  readonly rest: readonly unknown[];
}

async function* pages(read: Read, pattern: string, what: string): AsyncGenerator<Listed> {
  const page = pageOf(pattern);
  let after = '';
  for (;;) {
    const rows = await read(`MATCH ${pattern} AND n.id > $after RETURN n.id AS id${what} ORDER BY n.id LIMIT ${page}`, {
      after,
    });
    for (const [id, ...rest] of rows) yield { id: id as string, rest };
    if (rows.length < page) return;
    after = rows.at(-1)![0] as string;
  }
}

const EDGE = 'RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties';

async function* edgesOf(read: Read, starts: AsyncIterable<Listed>): AsyncGenerator<StoredEdge> {
  let ids: string[] = [];
  const next = async (): Promise<StoredEdge[]> => {
    const byStart = new Map<string, StoredEdge[]>(ids.map((id) => [id, []]));
    for (const [label, group] of groupBy(ids, labelOf)) {
      const cypher = `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r]->(b) WHERE ${isOurs} AND r.id STARTS WITH id + '|' ${EDGE}`;
      for (const row of await read(cypher, { ids: group })) byStart.get(row[2] as string)!.push(edgeOf(row));
    }
    ids = [];
    return [...byStart.values()].flatMap((edges) => edges.sort(byId));
  };
  for await (const { id } of starts) if (ids.push(id) === SLICE) yield* await next();
  yield* await next();
}

/** Edges that somebody wrote by hand, with ids that do not begin with their start. */
const strayEdges = async (read: Read): Promise<StoredEdge[]> => {
  const found: StoredEdge[] = [];
  for (const label of KEY_LABELS) {
    const which = `${isOurs} AND r.id IS NOT NULL AND NOT r.id STARTS WITH a.id + '|'`;
    for (const row of await read(`MATCH (a:${label})-[r]->(b) WHERE ${which} ${EDGE}`, {})) found.push(edgeOf(row));
  }
  return found.sort(byId);
};

const edgeOf = ([id, type, from, to, properties]: readonly unknown[]): StoredEdge => ({
  ...({ id, type, from, to } as Pick<StoredEdge, 'id' | 'type' | 'from' | 'to'>),
  ...toStored(properties as object),
});
