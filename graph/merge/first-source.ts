import type { GraphPatch } from '../model/patch';

/**
 * One article may lie at several places. It tells the first of them by code units, so that it does not matter which was
 * read last, and nothing changes when all are read again.
 */
export const withFirstSource = (patch: GraphPatch, source: string | undefined): GraphPatch => {
  const own = patch.article.source;
  if (source === undefined || (own !== undefined && own <= source)) return patch;
  return { ...patch, article: { ...patch.article, source } };
};
