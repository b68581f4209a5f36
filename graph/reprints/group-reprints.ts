import { compareText } from '../identity/count-weight';
import { makeUnionFind } from '../model/union-find';
import { bandsOf, resemblance, shinglesOf } from './fingerprint';

/** What grouping looks at. */
export interface Printed {
  readonly id: string;
  readonly published?: string;
  /** What is read of the article: its sentences without captions, footers and menus. */
  readonly body: string;
}

/** Two texts that resemble each other this much are one story printed twice. */
const ALIKE = 0.7;

/**
 * Articles that are copies of one story, directly or through other copies; the first of each group is the original:
 * the earliest that says when it was published, of those the first by id. A function of the set of articles, not of
 * their order; only articles that share a band are compared.
 */
export const groupReprints = <T extends Printed>(articles: readonly T[]): T[][] => {
  const ordered = [...articles].sort(
    (one, other) => compareText(one.published ?? '~', other.published ?? '~') || compareText(one.id, other.id),
  );
  const shingles = ordered.map(({ body }) => shinglesOf(body));
  const sets = makeUnionFind(ordered.length);
  const sharing = new Map<string, number[]>();
  shingles.forEach((own, at) => {
    for (const band of bandsOf(own)) {
      const others = sharing.get(band);
      if (others === undefined) {
        sharing.set(band, [at]);
        continue;
      }
      for (const other of others) {
        if (sets.find(other) !== sets.find(at) && resemblance(own, shingles[other]!) >= ALIKE) sets.join(other, at);
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
