import type { ViewEdge } from '../model/view';

/** In how many articles a relation stands. */
export const supportOf = ({ properties }: ViewEdge): number => Number(properties.articles ?? 0);

/** Best supported first, then by id: the same order on every store. */
export const bySupport = (one: ViewEdge, other: ViewEdge): number =>
  supportOf(other) - supportOf(one) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
