import { guardedSets, type GuardedSets } from './guarded-sets';
import { nameClusters, type Cluster } from './name-clusters';
import { compareText } from './count-weight';
import { profileKey, type Profile } from './profile';
import { splitSenses, type Counted } from './split-senses';
import { isOnSide, type PairDecision } from './standing-decisions';

/**
 * Which profiles are one entity, and its id: a function of the set of profiles with their counts and of decisions,
 * whatever their order. Blocking by name keys and union-find, so the cost is that of sorting; no pair is compared that
 * shares no key. Give whole components: all profiles that share keys, directly or through others.
 */
export const joinProfiles = (counted: readonly Counted[], decisions: readonly PairDecision[]): Cluster[] => {
  const members = counted
    .map((member) => ({ ...member, key: profileKey(member.profile) }))
    .sort((one, other) => compareText(one.key, other.key));
  const profiles = members.map(({ profile }) => profile);
  const byName = guardedSets(profiles, decisions);
  joinByNames(profiles, byName);
  joinShortNames(profiles, byName);

  const indexed = members.map((member, at) => ({ ...member, at }));
  const senses = groupsOf(indexed, ({ at }) => byName.find(at)).flatMap((set) => splitSenses(set));
  const decided = guardedSets(profiles, decisions);
  for (const sense of senses) for (const { at } of sense) decided.join(sense[0]!.at, at);
  joinByDecision(profiles, decided, decisions);
  return nameClusters(groupsOf(indexed, ({ at }) => decided.find(at)));
};

const joinByNames = (profiles: readonly Profile[], sets: GuardedSets): void => {
  // Where decisions keep bearers of one key apart, each later one goes to the first that will have it.
  const bearers = new Map<string, number[]>();
  profiles.forEach(({ names }, at) => {
    for (const name of names) {
      const known = bearers.get(name);
      if (known === undefined) bearers.set(name, [at]);
      else if (!known.some((bearer) => sets.join(bearer, at))) known.push(at);
    }
  });
};

/** An article that has nothing but "PMU" means the one group that is known to be called so, if there is just one. */
const joinShortNames = (profiles: readonly Profile[], sets: GuardedSets): void => {
  const bearers = new Map<string, { full: Set<number>; bare: number[] }>();
  profiles.forEach(({ names, shortNames }, at) => {
    for (const name of shortNames) {
      const known = bearers.get(name) ?? { full: new Set<number>(), bare: [] };
      if (names.length > 0) known.full.add(sets.find(at));
      else known.bare.push(at);
      bearers.set(name, known);
    }
  });
  for (const { full, bare } of bearers.values()) {
    const [bearer] = full.size === 1 ? full : bare;
    if (bearer !== undefined) for (const at of bare) sets.join(bearer, at);
  }
};

const joinByDecision = (profiles: readonly Profile[], sets: GuardedSets, decisions: readonly PairDecision[]): void => {
  for (const { kind, a, b } of decisions) {
    if (kind !== 'same') continue;
    const meant = profiles.flatMap((profile, at) => (isOnSide(a, profile) || isOnSide(b, profile) ? [at] : []));
    for (const at of meant) sets.join(meant[0]!, at);
  }
};

const groupsOf = <T>(items: readonly T[], keyOf: (item: T) => number): T[][] => {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
};
