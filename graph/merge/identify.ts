import { joinProfiles } from '../identity/join-profiles';
import type { Cluster } from '../identity/name-clusters';
import { readProfileKey } from '../identity/profile';
import type { PairDecision } from '../identity/standing-decisions';
import type { GraphPatch } from '../model/patch';
import { entitiesOf, talliesOf } from './entity-node';
import type { StoredNode } from './record';
import { addTally, subtractTally, type Tally } from './tally';

/** Which node each profile stands for, before a change and after. */
export interface Identified {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly clusters: readonly Cluster[];
  /** What articles say by profile, after. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Profiles that stood for another node before. */
  readonly moved: ReadonlySet<string>;
}

/** `stored` are the entities of whole components: all that share keys with what is removed or added. */
export const identify = (
  stored: Iterable<StoredNode>,
  removed: readonly GraphPatch[],
  added: readonly GraphPatch[],
  decisions: readonly PairDecision[],
): Identified => {
  const before = new Map<string, string>();
  const tallies = new Map<string, Tally>();
  for (const node of stored) {
    for (const [key, tally] of talliesOf(node)) {
      before.set(key, node.id);
      tallies.set(key, tally);
    }
  }
  const shift = (patches: readonly GraphPatch[], combine: typeof addTally): void => {
    for (const patch of patches) {
      for (const { key, tally } of entitiesOf(patch).values()) {
        tallies.set(key, combine(tallies.get(key) ?? { articles: 0, counts: new Map() }, tally));
      }
    }
  };
  shift(added, addTally);
  shift(removed, subtractTally);
  for (const [key, { articles }] of tallies) if (articles <= 0) tallies.delete(key);

  const counted = [...tallies].map(([key, { articles }]) => ({ profile: readProfileKey(key), articles }));
  const clusters = joinProfiles(counted, decisions);
  const after = new Map(clusters.flatMap(({ id, members }) => members.map(({ key }) => [key, id] as const)));
  const moved = new Set([...before].flatMap(([key, id]) => (after.has(key) && after.get(key) !== id ? [key] : [])));
  return { before, after, clusters, tallies, moved };
};
