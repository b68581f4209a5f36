import type { DatedView } from '../../model/facets/facet';

/** All within so many steps of a name, of a view that is held in memory; without a name the view itself. */
export const scopeOf = (view: DatedView, around: string | undefined, depth: number): DatedView => {
  if (around === undefined) return view;
  const inside = new Set([around]);
  for (let step = 0; step < depth; step += 1) {
    const reached: string[] = [];
    for (const { from, to } of view.edges) {
      if (inside.has(from)) reached.push(to);
      if (inside.has(to)) reached.push(from);
    }
    reached.forEach((name) => inside.add(name));
  }
  return {
    nodes: view.nodes.filter(({ id }) => inside.has(id)),
    edges: view.edges.filter(({ from, to }) => inside.has(from) && inside.has(to)),
    articles: view.articles,
  };
};
