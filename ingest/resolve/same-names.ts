import type { Mention } from '../analysis';
import type { UnionFind } from './union-find';

interface Bearers {
  /** The first mention where it says of no country, until one of a country follows. */
  plain?: number;
  last: number;
  readonly byCountry: Map<string, number>;
}

/**
 * Joins mentions of groups that bear one name: those of one country, and those without one with the last before them.
 * The ministries of two countries stay two.
 */
export const sameNames = (sets: UnionFind, rule: string): ((name: string, mention: Mention, at: number) => void) => {
  const byName = new Map<string, Bearers>();
  return (name, { iso }, at) => {
    const known = byName.get(name);
    if (known === undefined) {
      byName.set(name, { last: at, byCountry: new Map(iso === undefined ? [] : [[iso, at]]), ...(iso === undefined && { plain: at }) }); // prettier-ignore
      return;
    }
    const before = iso === undefined ? known.last : (known.byCountry.get(iso) ?? known.plain);
    if (before !== undefined) sets.join(before, at, rule);
    known.last = at;
    if (iso === undefined) return;
    known.byCountry.set(iso, at);
    // What stood alone is that country's now.
    delete known.plain;
  };
};
