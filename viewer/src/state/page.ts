import { facetNames, type Chosen, type FacetName } from '../../../graph/model/facets/facet';

/** Everything that a link to the page keeps: reload and Back restore it. */
export interface Page {
  /** Entity id whose neighbourhood is shown; absent in the overview. */
  readonly around?: string;
  readonly depth: number;
  /** How much of it: what is read as a picture, up to 2,000 names, or of the whole graph as much as can be drawn. */
  readonly extent: 'usual' | 'more' | 'all';
  /** What is drawn of what the filters leave: those of the strongest part, or the strongest of these. */
  readonly part: 'best' | 'these';
  /** Ids of the two ends of a path that is shown instead. */
  readonly path: readonly string[];
  /** Cypher whose result is shown instead. */
  readonly query?: string;
  /** Says that somebody ran it in this browser: own-queries.ts. */
  readonly mark?: string;
  /** Selected node id or line key; never both. */
  readonly node?: string;
  readonly line?: string;
  /** Open article, and the stretch of its text to scroll to, `<start>-<end>`. */
  readonly article?: string;
  readonly at?: string;
  readonly facets: Chosen;
  /** First and last day shown, ISO. */
  readonly since?: string;
  readonly until?: string;
  /** Which of two dates a fact is filed under. */
  readonly clock: 'published' | 'happened';
  readonly tab: 'graph' | 'table' | 'matrix' | 'articles' | 'query';
  /** Line keys whose statements are drawn as nodes, or `*` for all. */
  readonly told: readonly string[];
  readonly layout: 'force' | 'fresh' | 'circle' | 'ranks';
  readonly size: 'lines' | 'articles' | 'influence' | 'bridge';
  readonly colour: 'type' | 'community';
  /** What was expanded: an entity id, or `<id>><TYPE>,<TYPE>`. */
  readonly added: readonly string[];
  /** Ids of nodes taken out of sight. */
  readonly gone: readonly string[];
  /** Nodes that stay where they were put, `<x>,<y>,<id>` in layout units. */
  readonly pins: readonly string[];
}

export const firstPage: Page = {
  depth: 1,
  extent: 'usual',
  part: 'best',
  path: [],
  facets: {},
  clock: 'published',
  tab: 'graph',
  told: [],
  layout: 'force',
  size: 'lines',
  colour: 'type',
  added: [],
  gone: [],
  pins: [],
};

const texts = ['around', 'query', 'mark', 'node', 'line', 'article', 'at', 'since', 'until'] as const;
const lists = ['path', 'told', 'added', 'gone', 'pins'] as const;
/** The first of each is what an empty address means. */
const choices = {
  extent: ['usual', 'more', 'all'],
  part: ['best', 'these'],
  clock: ['published', 'happened'],
  tab: ['graph', 'table', 'matrix', 'articles', 'query'],
  layout: ['force', 'fresh', 'circle', 'ranks'],
  size: ['lines', 'articles', 'influence', 'bridge'],
  colour: ['type', 'community'],
} as const;
const choiceNames = Object.keys(choices) as (keyof typeof choices)[];

/** The page as an URL fragment without `#`; what is as on the first page is left out. */
export const toHash = (page: Page): string => {
  const query = new URLSearchParams();
  for (const name of texts) if (page[name] !== undefined) query.set(name, page[name]);
  if (page.depth !== 1) query.set('depth', String(page.depth));
  for (const name of lists) for (const value of page[name]) query.append(name, value);
  for (const name of facetNames) for (const value of page.facets[name] ?? []) query.append(`is-${name}`, value);
  for (const name of choiceNames) if (page[name] !== choices[name][0]) query.set(name, page[name]);
  return query.toString();
};

/** Reads any fragment; what makes no sense is as on the first page. */
export const fromHash = (hash: string): Page => {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const known = Object.fromEntries(texts.flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])));
  const depth = Number(query.get('depth'));
  const all = (name: string) => [...new Set(query.getAll(name))].filter((value) => value !== '');
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = all(`is-${name}`);
    if (values.length > 0) facets[name] = values;
  }
  const chosen = Object.fromEntries(
    choiceNames.map((name) => [name, choices[name].find((value) => value === query.get(name)) ?? choices[name][0]]),
  ) as Pick<Page, keyof typeof choices>;
  return {
    ...known,
    depth: depth === 2 || depth === 3 ? depth : 1,
    ...(Object.fromEntries(lists.map((name) => [name, all(name)])) as Record<(typeof lists)[number], string[]>),
    facets,
    ...chosen,
  };
};

/** What limits how much of the graph is shown; a path or the result of a query is shown whole. */
export const baseOf = ({ around, path, query }: Page): 'overview' | 'neighbourhood' | undefined => {
  if (path.length === 2 || query !== undefined) return undefined;
  return around === undefined ? 'overview' : 'neighbourhood';
};

/** Whether the reader has said what to see. */
export const isNarrowed = ({ facets, since, until }: Page): boolean =>
  Object.keys(facets).length > 0 || since !== undefined || until !== undefined;

/** The same page with every list and facet that says the same as before being the same: what depends on it stays as it is. */
export const keepUnchanged = (before: Page, next: Page): Page => {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const kept = Object.entries(next).map(([field, value]) => {
    const known = before[field as keyof Page];
    return [field, isSame(known, value) ? known : value] as const;
  });
  return Object.fromEntries(kept) as unknown as Page;
};
