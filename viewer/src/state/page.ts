/** Everything that a link to the page keeps: reload and Back restore it. */
export interface Page {
  /** Entity id whose neighbourhood is shown; absent in the overview. */
  readonly around?: string;
  readonly depth: number;
  /** Selected node id or line key; never both. */
  readonly node?: string;
  readonly line?: string;
  /** Open article, and the stretch of its text to scroll to, `<start>-<end>`. */
  readonly article?: string;
  readonly at?: string;
  /** Names of node and relation types that are filtered out, sorted. */
  readonly hidden: readonly string[];
  readonly tab: 'graph' | 'table';
}

export const firstPage: Page = { depth: 1, hidden: [], tab: 'graph' };

const texts = ['around', 'node', 'line', 'article', 'at'] as const;

/** The page as an URL fragment without `#`; what is as on the first page is left out. */
export const toHash = (page: Page): string => {
  const query = new URLSearchParams();
  for (const name of texts) if (page[name] !== undefined) query.set(name, page[name]);
  if (page.depth !== 1) query.set('depth', String(page.depth));
  if (page.hidden.length > 0) query.set('hidden', page.hidden.join(','));
  if (page.tab !== 'graph') query.set('tab', page.tab);
  return query.toString();
};

/** Reads any fragment; what makes no sense is as on the first page. */
export const fromHash = (hash: string): Page => {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const known = Object.fromEntries(texts.flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])));
  const depth = Number(query.get('depth'));
  const hidden = [...new Set(query.get('hidden')?.split(',') ?? [])].filter((name) => name !== '').sort();
  return {
    ...known,
    depth: depth === 2 || depth === 3 ? depth : 1,
    hidden,
    tab: query.get('tab') === 'table' ? 'table' : 'graph',
  };
};
