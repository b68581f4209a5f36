import type { EntityRecord } from '../model/patch';

/**
 * The part of an article's entity that identity looks at. Entities with equal profiles are always one, so the store
 * keeps profiles with counts instead of every article's record.
 */
export interface Profile {
  /** The entity's id in its article. */
  readonly id: string;
  readonly names: readonly string[];
  readonly shortNames: readonly string[];
  readonly countries: readonly string[];
  readonly fields: readonly string[];
}

export const profileOf = ({ id, identity }: Pick<EntityRecord, 'id' | 'identity'>): Profile => {
  const shortNames = sorted(identity?.shortNames ?? []);
  const names = identity?.names ?? [];
  return {
    id,
    // Two records with one id always share a key, or one id could stand for two nodes.
    names: sorted(shortNames.includes(id) ? names : [id, ...names]),
    shortNames,
    countries: sorted(identity?.countries ?? []),
    fields: sorted(identity?.fields ?? []),
  };
};

/** Equal for equal profiles, and the order in which profiles are looked at. */
export const profileKey = ({ id, names, shortNames, countries, fields }: Profile): string =>
  JSON.stringify([id, names, shortNames, countries, fields]);

export const readProfileKey = (key: string): Profile => {
  const [id, names, shortNames, countries, fields] = JSON.parse(key) as [string, ...string[][]];
  return { id, names: names!, shortNames: shortNames!, countries: countries!, fields: fields! };
};

/** Every key it can be found by. */
export const keysOf = ({ names, shortNames }: Profile): string[] => [...names, ...shortNames];

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();
