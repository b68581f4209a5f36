import { articlesOf, type DatedView } from '../../model/facets/facet';
import type { ViewEdge } from '../../model/view';

const byArticle = new WeakMap<DatedView, ReadonlyMap<string, readonly ViewEdge[]>>();

/** The facts that stand on an article, of a view that is held in memory. */
export const toldIn = (view: DatedView, article: string): readonly ViewEdge[] => {
  const known = byArticle.get(view) ?? fileByArticle(view);
  byArticle.set(view, known);
  return known.get(article) ?? [];
};

const fileByArticle = ({ edges }: DatedView): ReadonlyMap<string, readonly ViewEdge[]> => {
  const filed = new Map<string, ViewEdge[]>();
  for (const edge of edges)
    for (const article of articlesOf(edge)) {
      const others = filed.get(article);
      if (others) others.push(edge);
      else filed.set(article, [edge]);
    }
  return filed;
};
