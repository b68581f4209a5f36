import { compareText } from '../identity/count-weight';
import { disjointSets } from '../model/disjoint-sets';
import type { GraphPatch } from '../model/patch';
import { resemblance } from './fingerprint';
import { printOf } from './printed';

/** Two texts that resemble each other this much are one story printed twice. */
const ALIKE = 0.7;

/**
 * Articles that are copies of one story, directly or through other copies; the first of each group is the original:
 * the earliest that says when it was published, of those the first by id. A function of the set of articles, not of
 * their order; only articles that share a band are compared.
 */
export const groupReprints = <T extends { readonly patch: GraphPatch }>(articles: readonly T[]): T[][] => {
  const ordered = [...articles].sort(
    ({ patch: { article: one } }, { patch: { article: other } }) =>
      compareText(one.published ?? '~', other.published ?? '~') || compareText(one.id, other.id),
  );
  const prints = ordered.map(({ patch }) => printOf(patch));
  const sets = disjointSets(ordered.length);
  const sharing = new Map<string, number[]>();
  prints.forEach(({ shingles, bands }, at) => {
    for (const band of bands) {
      const others = sharing.get(band);
      if (others === undefined) {
        sharing.set(band, [at]);
        continue;
      }
      for (const other of others) {
        if (sets.find(other) !== sets.find(at) && resemblance(shingles, prints[other]!.shingles) >= ALIKE)
          sets.join(other, at);
      }
      others.push(at);
    }
  });
  const groups = new Map<number, T[]>();
  ordered.forEach((article, at) => {
    const group = groups.get(sets.find(at));
    if (group) group.push(article);
    else groups.set(sets.find(at), [article]);
  });
  return [...groups.values()];
};
