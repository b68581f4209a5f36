import type { Ontology } from '../../../graph/model/ontology';
import type { ViewEdge } from '../../../graph/model/view';
import type { PlacedNode, PlacedView } from '../api/answers';
import type { Line } from '../graph/line';
import { nodeTypeOf } from '../graph/node-type';
import { keyOfLine, toLines } from '../graph/to-lines';
import { dayOf } from './day-of';
import { articlesOf, facetNames, fileFacts, kindOf, passes, type Chosen, type FacetName } from './facet';
import type { Page } from './page';

export interface Shown {
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface Filtered extends Shown {
  /** For every facet what each value would leave under all other facets: nodes for type and kind, lines for the rest. */
  readonly counts: Readonly<Record<FacetName, readonly Count[]>>;
  /** Facts that pass everything but the time, with their day; undefined where none is known. */
  readonly dated: readonly { readonly edge: ViewEdge; readonly day: string | undefined }[];
  /** How many articles the shown facts stand on. */
  readonly articles: number;
}

type Filter = Pick<Page, 'facets' | 'since' | 'until' | 'clock' | 'gone'>;

/**
 * Takes out what the filters refuse: all facets must agree, and within one any wanted value will do. A node all of whose
 * lines are refused goes too; one that never had any stays.
 */
export const filterView = (view: PlacedView, page: Filter, ontology: Ontology): Filtered => {
  const gone = new Set(page.gone);
  const present = view.nodes.filter(({ id }) => !gone.has(id));
  const filed = fileFacts(view, ontology);
  const inSight = view.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  const days = new Map(inSight.map((edge) => [edge, dayOf(edge, view.articles, page.clock)]));
  const inTime = (edge: ViewEdge) => isWithin(days.get(edge), page);
  const passesBut = (edge: ViewEdge, facet: FacetName | undefined, chosen: Chosen) =>
    facetNames.every((name) => name === facet || passes(name, filed.get(edge)![name], chosen));

  const shown = inSight.filter((edge) => inTime(edge) && passesBut(edge, undefined, page.facets));
  const had = endsOf(view.edges);
  const has = endsOf(shown);
  const typeOf = (node: PlacedNode) => nodeTypeOf(node.labels, ontology).name;
  const isLoneAndWanted = (node: PlacedNode) => !had.has(node.id) && passes('type', [typeOf(node)], page.facets);

  const counts = Object.fromEntries(
    facetNames.map((facet) => {
      const left = inSight.filter((edge) => inTime(edge) && passesBut(edge, facet, page.facets));
      if (facet !== 'type' && facet !== 'kind')
        return [facet, countBy(left, (edge) => filed.get(edge)![facet], ontology)];
      const ends = endsOf(left);
      const nodes = present.filter(({ id }) => ends.has(id) || !had.has(id));
      return [facet, tally(nodes.map((node) => (facet === 'type' ? typeOf(node) : kindOf(node))))];
    }),
  ) as Record<FacetName, Count[]>;
  return {
    nodes: present.filter((node) => has.has(node.id) || isLoneAndWanted(node)),
    lines: toLines(shown, ontology),
    counts,
    dated: inSight
      .filter((edge) => passesBut(edge, undefined, page.facets))
      .map((edge) => ({ edge, day: days.get(edge) })),
    articles: new Set(shown.flatMap(articlesOf)).size,
  };
};

const isWithin = (day: string | undefined, { since, until }: Pick<Page, 'since' | 'until'>): boolean => {
  if (since === undefined && until === undefined) return true;
  return day !== undefined && (since === undefined || day >= since) && (until === undefined || day <= until);
};

const endsOf = (edges: readonly ViewEdge[]) => new Set(edges.flatMap(({ from, to }) => [from, to]));

/** Lines, not facts: what is counted is what is drawn. */
const countBy = (
  edges: readonly ViewEdge[],
  valuesOf: (edge: ViewEdge) => readonly string[],
  ontology: Ontology,
): Count[] => {
  const keys = new Set<string>();
  const names: string[] = [];
  const keyOf = keyOfLine(ontology);
  for (const edge of edges)
    for (const value of valuesOf(edge)) {
      const key = `${value}\n${keyOf(edge)}`;
      if (!keys.has(key)) names.push(value);
      keys.add(key);
    }
  return tally(names);
};

const tally = (names: readonly string[]): Count[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
};
