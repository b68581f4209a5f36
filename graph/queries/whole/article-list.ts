import { articlesOf, type ArticleLine } from '../../model/facets/facet';
import type { ViewEdge } from '../../model/view';

export interface ListedArticle extends ArticleLine {
  readonly id: string;
  /** Lines that stand on it. */
  readonly facts: number;
}

/** The articles behind edges, or with `isAll` every one that is stored, latest first; those without a date come last. */
export const articleList = (
  edges: readonly ViewEdge[],
  articles: Readonly<Record<string, ArticleLine>>,
  keyOf: (edge: ViewEdge) => string,
  { isAll }: { readonly isAll: boolean },
): ListedArticle[] => {
  const lines = new Map<string, Set<string>>();
  for (const edge of edges)
    for (const article of articlesOf(edge)) {
      const known = lines.get(article);
      if (known) known.add(keyOf(edge));
      else lines.set(article, new Set([keyOf(edge)]));
    }
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (isAll ? Object.keys(articles) : [...lines.keys()])
    .map((id) => ({ ...articles[id], id, facts: lines.get(id)?.size ?? 0 }))
    .sort((one, other) => compare(other.published ?? '', one.published ?? '') || compare(one.id, other.id));
};
