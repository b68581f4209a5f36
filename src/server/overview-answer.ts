import { USUAL_OVERVIEW } from '../../graph/model/view';
import { findEdges, findNodes, overview } from '../../graph/queries';
import { backbone } from '../../graph/queries/whole/backbone';
import type { Served } from './served';
import { toAnswer } from './to-answer';

/**
 * The strongest part of the whole graph as the viewer takes it, held: to look at, the backbone of it; of more than can be
 * read as a picture all relations that are told most, among at most so many names.
 */
export const overviewAnswer = (
  { store, hold, whole, places }: Pick<Served, 'store' | 'hold' | 'whole' | 'places'>,
  limit: number,
) => {
  const question = `overview ${limit}`;
  return hold(question, async () => {
    if (limit > USUAL_OVERVIEW) return toAnswer(store, await overview(store, limit));
    const { names, edges } = backbone((await whole.graph()).edges, limit);
    const ids = edges.map(({ id }) => id);
    const view = { nodes: await findNodes(store, names), edges: await findEdges(store, ids) };
    return toAnswer(store, view, undefined, { question, places });
  });
};
