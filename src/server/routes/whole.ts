import type { FastifyInstance } from 'fastify';
import { articlesOf, facetNames } from '../../../graph/model/facets/facet';
import { keyOfLine } from '../../../graph/model/facets/line-key';
import type { Sifted } from '../../../graph/model/facets/sift';
import type { ViewEdge } from '../../../graph/model/view';
import { findEdges, findNodes } from '../../../graph/queries';
import { articleList } from '../../../graph/queries/whole/article-list';
import { backbone } from '../../../graph/queries/whole/backbone';
import { busiestNames } from '../../../graph/queries/whole/busiest-names';
import { lineOrders, lineRows, type LineOrder } from '../../../graph/queries/whole/line-rows';
import { idField } from '../query-fields';
import type { Served } from '../served';
import { toAnswer } from '../to-answer';
import type { Scope } from '../whole';

const day = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` } as const;
const values = { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 500 } } as const;

/** Sieve of graph/model/facets/sift.ts, and around whom. */
const scope = {
  around: idField,
  depth: { type: 'integer', minimum: 1, maximum: 3, default: 1 },
  facets: {
    type: 'object',
    additionalProperties: false,
    default: {},
    properties: Object.fromEntries(facetNames.map((name) => [name, values])),
  },
  since: day,
  until: day,
  clock: { enum: ['published', 'happened'], default: 'published' },
  gone: { type: 'array', maxItems: 2000, items: idField, default: [] },
} as const;

const bodySchema = (more: Record<string, object> = {}) => ({
  schema: { body: { type: 'object', additionalProperties: false, properties: { ...scope, ...more } } },
});

/** A wider matrix is no overview. */
const mostInMatrix = 60;

interface Summary extends Pick<Sifted, 'counts'> {
  /** Facts of a type on a day; null for those without one. */
  readonly days: readonly (readonly [string | null, string, number])[];
  readonly names: number;
  readonly lines: number;
  readonly articles: number;
}

const summarise = ({ nodes, edges, counts, dated }: Sifted, keyOf: (edge: ViewEdge) => string): Summary => {
  const days = new Map<string, [string | null, string, number]>();
  for (const { edge, day: date } of dated) {
    const key = `${date} ${edge.type}`;
    const row = days.get(key) ?? [date ?? null, edge.type, 0];
    row[2] += 1;
    days.set(key, row);
  }
  return {
    counts,
    days: [...days.values()],
    names: nodes.length,
    lines: new Set(edges.map(keyOf)).size,
    articles: new Set(edges.flatMap(articlesOf)).size,
  };
};

/** Whether only a part of the store is asked for. */
const isNarrowed = ({ around, facets, since, until, gone }: Scope): boolean =>
  around !== undefined ||
  Object.keys(facets).length > 0 ||
  since !== undefined ||
  until !== undefined ||
  gone.length > 0;

interface Rows extends Scope {
  readonly order: LineOrder;
  readonly isFalling: boolean;
  readonly count: number;
}

/**
 * What the filters leave of the whole store, or of all around a name, whatever is drawn of it:
 * `POST /api/whole`: `{ counts, days: [day or null, relation, facts][], names, lines, articles }`;
 * `POST /api/lines` with `{ order, isFalling, count }`: the first rows of the table, `{ edges, names, lines }`;
 * `POST /api/matrix`: who has most lines against whom, `{ nodes, edges, left }`;
 * `POST /api/articles` with `{ count }`: `{ articles, total }`, latest first: those that the filters leave a fact of, or all;
 * `POST /api/these` with `{ limit }`: the strongest part of it to draw, as `/api/overview`.
 */
export const wholeRoute = (server: FastifyInstance, { store, ontology, whole, askerOf }: Served): void => {
  const keyOf = keyOfLine(ontology);
  /** What the filters leave is held (see openWhole), and with it what is told of it first. */
  const summaries = new WeakMap<Sifted, Summary>();
  server.post<{ Body: Scope }>('/api/whole', bodySchema(), async ({ body }) => {
    const sifted = await whole.sifted(body);
    const summary = summaries.get(sifted) ?? summarise(sifted, keyOf);
    summaries.set(sifted, summary);
    return summary;
  });
  const orderFields = {
    order: { enum: lineOrders, default: 'From' },
    isFalling: { type: 'boolean', default: false },
    count: { type: 'integer', minimum: 1, maximum: 20_000, default: 500 },
  };
  server.post<{ Body: Rows }>('/api/lines', bodySchema(orderFields), async ({ body }) => {
    const { order, isFalling, count, ...asked } = body;
    const sifted = await whole.sifted(asked);
    const rows = lineRows(sifted, ontology, order, isFalling);
    const edges = rows.slice(0, count).flatMap(({ facts }) => facts);
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const names = sifted.nodes.flatMap(({ id, properties }) => (ends.has(id) ? [[id, properties.name ?? id]] : []));
    return { edges, names: Object.fromEntries(names) as Record<string, string>, lines: rows.length };
  });
  server.post<{ Body: Scope }>('/api/matrix', bodySchema(), async ({ body }) => {
    const sifted = await whole.sifted(body);
    const { names, edges, left } = busiestNames(sifted.edges, keyOf, mostInMatrix);
    return { nodes: sifted.nodes.filter(({ id }) => names.has(id)), edges, left };
  });
  const countField = { count: { type: 'integer', minimum: 1, maximum: 20_000, default: 300 } };
  server.post<{ Body: Scope & { count: number } }>('/api/articles', bodySchema(countField), async ({ body }) => {
    const { count, ...asked } = body;
    const [sifted, { articles }] = [await whole.sifted(asked), await whole.graph()];
    const list = articleList(sifted.edges, articles, keyOf, { isAll: !isNarrowed(asked) });
    return { articles: list.slice(0, count), total: list.length };
  });
  const limit = { type: 'integer', minimum: 1, maximum: 2000, default: 120 } as const;
  server.post<{ Body: Scope & { limit: number } }>('/api/these', bodySchema({ limit }), async (request, reply) => {
    const { limit: most, ...asked } = request.body;
    const chosen = backbone((await whole.sifted(asked)).edges, most);
    const view = {
      nodes: await findNodes(store, chosen.names),
      edges: await findEdges(
        store,
        chosen.edges.map(({ id }) => id),
      ),
    };
    return toAnswer(store, view, askerOf(request, reply));
  });
};
