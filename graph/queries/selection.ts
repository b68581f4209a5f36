import type { Facets } from './facets';

/**
 * Which part of the graph: at most one of `around`, `between`, `query`, `ids`, the whole graph without any; then what
 * the facets leave of it. The same everywhere: command line, server, library.
 */
export interface Selection extends Facets {
  /** What is near this entity, given by id or name. */
  readonly around?: string;
  /** Steps away from `around`; default 1. */
  readonly depth?: number;
  /** Most nodes with `around`; the best supported relations are followed first. Default 2,000. */
  readonly limit?: number;
  /** The shortest paths between two entities, given by id or name. */
  readonly between?: readonly [from: string, to: string];
  /** The nodes and edges that this Cypher returns. */
  readonly query?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** These nodes and edges; where only nodes are named, all edges among them. */
  readonly ids?: readonly string[];
  /** With `ids`: no edge but those named. */
  readonly exactly?: boolean;
}

/** What a selection says, in one line for a reader: "around Ana Silva, 2 steps; relations LEADS". */
export const describeSelection = (selection: Selection): string => {
  const { around, depth = 1, between, query, ids } = selection;
  const lists = [
    ['relations', selection.relations],
    ['status', selection.statuses],
    ['types of nodes', selection.nodeTypes],
    ['outlets', selection.outlets],
  ] as const;
  return [
    around !== undefined
      ? `around ${around}, ${depth === 1 ? '1 step' : `${depth} steps`}`
      : between !== undefined
        ? `the shortest paths between ${between[0]} and ${between[1]}`
        : query !== undefined
          ? `the result of ${query.trim().replace(/\s+/g, ' ')}`
          : ids !== undefined
            ? `${ids.length} nodes and edges chosen one by one`
            : 'the whole graph',
    ...lists.flatMap(([what, values]) => (values === undefined ? [] : [`${what} ${values.join(', ')}`])),
    ...(selection.since === undefined ? [] : [`since ${selection.since}`]),
    ...(selection.until === undefined ? [] : [`until ${selection.until}`]),
    ...(selection.entitiesOnly === true ? ['entities and relations only'] : []),
  ].join('; ');
};
