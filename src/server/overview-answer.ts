import { USUAL_OVERVIEW } from '../../graph/model/view';
import { findEdges, findNodes, overview } from '../../graph/queries';
import { backbone } from '../../graph/queries/whole/backbone';
import type { Served } from './served';
import { toAnswer } from './to-answer';

/**
 * The strongest part of the whole graph as the viewer takes it, held: to look at, the backbone of it; of more than can be
 * read as a picture all relations that are told most, among at most so many names.
 */
export const overviewAnswer = ({ store, hold, whole }: Pick<Served, 'store' | 'hold' | 'whole'>, limit: number) =>
  hold(`overview ${limit}`, async () => {
    if (limit > USUAL_OVERVIEW) return toAnswer(store, await overview(store, limit));
    const { names, edges } = backbone((await whole.graph()).edges, limit);
    const ids = edges.map(({ id }) => id);
    return toAnswer(store, { nodes: await findNodes(store, names), edges: await findEdges(store, ids) });
  });
