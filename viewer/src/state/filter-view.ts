import { articlesOf } from '../../../graph/model/facets/facet';
import { sift, type Count, type Sieve, type Sifted } from '../../../graph/model/facets/sift';
import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedNode, PlacedView } from '../api/answers';
import type { Line } from '../graph/line';
import { toLines } from '../graph/to-lines';

export type { Count };

export interface Shown {
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
}

export interface Filtered extends Shown, Pick<Sifted, 'counts' | 'dated'> {
  /** How many articles the shown facts stand on. */
  readonly articles: number;
}

/** What the filters leave of a view, its facts folded into lines. */
export const filterView = (view: PlacedView, page: Sieve, ontology: Ontology): Filtered => {
  const { nodes, edges, counts, dated } = sift(view, page, ontology);
  return { nodes, lines: toLines(edges, ontology), counts, dated, articles: new Set(edges.flatMap(articlesOf)).size };
};
