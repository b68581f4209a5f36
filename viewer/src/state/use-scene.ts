import { useMemo } from 'react';
import type { Scene } from '../canvas/scene';
import type { PlacedView } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { byRank, circleByType, readPins, type Places } from '../graph/arrange';
import { toScene } from '../graph/to-scene';
import { useMeasure } from '../measure/use-measure';
import type { Desk } from './desk';
import { articlesOf } from '../../../graph/model/facets/facet';
import type { Shown } from './filter-view';

type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Larger views are laid out by the server when it sends them, and only then. */
const mostPlaced = 5_000;

/** What to draw: the shown part in the chosen arrangement, sizes and colours. */
export const useScene = (view: PlacedView, shown: Shown, { page, ontology, theme, announce }: Desk): Scene => {
  const { nodes, lines } = shown;
  const sizeMeasure = page.size === 'influence' || page.size === 'bridge' ? page.size : undefined;
  const measured = useMeasure(sizeMeasure, nodes, lines, announce);
  const communities = useMeasure(page.colour === 'community' ? 'community' : undefined, nodes, lines, announce);
  const unplaced = useMemo(
    () =>
      page.layout === 'fresh' && nodes.length <= mostPlaced && lines.length <= 4 * mostPlaced
        ? { nodes: nodes.map(({ id }) => ({ id })), edges: lines.map(({ from, to }) => ({ from, to })) }
        : undefined,
    [page.layout, nodes, lines],
  );
  const fresh = useAnswer<{ positions: Positions }>(
    unplaced && unplaced.nodes.length > 0 ? 'place' : undefined,
    {},
    unplaced,
  );
  const places = useMemo((): Places | undefined => {
    if (page.layout === 'circle') return circleByType(nodes, ontology);
    if (page.layout === 'ranks') return byRank(nodes, lines, ontology);
    return fresh.state === 'ready' ? new Map(Object.entries(fresh.answer.positions)) : undefined;
  }, [page.layout, nodes, lines, ontology, fresh.state]);
  const articles = useMemo(() => (page.size === 'articles' ? countArticles(shown) : undefined), [page.size, shown]);
  return useMemo(() => {
    const sizes = articles ?? measured;
    return toScene(shown, ontology, theme, {
      ...(places && { places }),
      pinned: readPins(page.pins),
      ...(sizes && { sizes }),
      ...(communities && { communities }),
      ...(view.neighbours && { neighbours: view.neighbours }),
    });
  }, [shown, ontology, theme, places, page.pins, articles, measured, communities, view.neighbours]);
};

/** By node, on how many articles its lines stand. */
const countArticles = ({ lines }: Shown): Record<string, number> => {
  const articles = new Map<string, Set<string>>();
  for (const { from, to, facts } of lines)
    for (const end of [from, to]) {
      const known = articles.get(end) ?? new Set();
      facts.flatMap(articlesOf).forEach((article) => known.add(article));
      articles.set(end, known);
    }
  return Object.fromEntries([...articles].map(([id, { size }]) => [id, size]));
};
