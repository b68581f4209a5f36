import { z } from 'zod';

export const roleSchema = z.looseObject({
  role: z.string(),
  rank: z.enum(['head', 'deputy', 'officer', 'spokesperson', 'member']),
  of: z.enum(['country', 'group', 'body', 'either']).default('either'),
  /** Kinds of groups that it is not an office of; `country` for countries. */
  except: z.array(z.string()).default([]),
  /** Its holder sits for a state or place: a senator of Ohio. */
  seat: z.boolean().default(false),
  /** Kinds of groups that its holder heads, whatever the rank: a secretary heads a department. */
  headOf: z.array(z.string()).default([]),
  /** Words of the bodies that its holder sits in, where the text names one of them and no other owner. */
  chamber: z.array(z.string()).default([]),
  /** The party that the word itself names: a Republican is of the Republican Party. */
  body: z.string().optional(),
  /** ISO codes, in lower case, of the countries that have such an office, or that have none. */
  states: z.array(z.string()).optional(),
  notOf: z.array(z.string()).default([]),
  /** ISO code, in lower case, of the country that calls its office so. */
  usually: z.string().optional(),
  aliases: z.array(z.string()).default([]),
});
export type Role = z.infer<typeof roleSchema>;

export interface RoleMatch {
  readonly role: Role;
  /** How many tokens it takes. */
  readonly length: number;
}

export interface Roles {
  /**
   * The longest role whose words stand at this place and whose length `fits`; `words` are lower-case forms, the last may be
   * its singular.
   */
  match(
    words: readonly string[],
    singulars: readonly string[],
    at: number,
    fits?: (length: number) => boolean,
  ): RoleMatch | undefined;
  /** The name that this role has in most countries: the secretary of state of the US is a foreign minister. */
  common(role: string, iso: string | undefined): string;
  /** Whether a country (ISO code in upper case) may have this office. */
  mayHave(iso: string, role: string): boolean;
  readonly deputyMarkers: ReadonlySet<string>;
  readonly actingMarkers: ReadonlySet<string>;
  readonly formerMarkers: ReadonlySet<string>;
  readonly futureMarkers: ReadonlySet<string>;
}

/** Words before a role that say how it is held. */
export interface RoleMarkers {
  readonly deputyMarkers: readonly string[];
  readonly actingMarkers: readonly string[];
  readonly formerMarkers: readonly string[];
  readonly futureMarkers: readonly string[];
}

/** A role that one country calls by another name; `country` is its ISO code in lower case. */
export const equivalentSchema = z.strictObject({ role: z.string(), country: z.string(), same: z.string() });
export type Equivalent = z.infer<typeof equivalentSchema>;

export const compileRoles = (
  roles: readonly Role[],
  markers: RoleMarkers,
  equivalents: readonly Equivalent[],
): Roles => {
  const sameAs = new Map(equivalents.map(({ role, country, same }) => [`${role}@${country}`, same]));
  const byFirst = new Map<string, { words: string[]; role: Role }[]>();
  for (const role of roles) {
    for (const name of [role.role, ...role.aliases]) {
      const words = name.toLowerCase().split(' ');
      const entries = byFirst.get(words[0]!) ?? [];
      entries.push({ words, role });
      byFirst.set(words[0]!, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((one, other) => other.words.length - one.words.length);
  const byName = new Map(roles.map((role) => [role.role, role]));
  return {
    mayHave: (iso, name) => {
      const role = byName.get(name);
      const code = iso.toLowerCase();
      return role?.states?.includes(code) !== false && role?.notOf.includes(code) !== true;
    },
    deputyMarkers: new Set(markers.deputyMarkers),
    actingMarkers: new Set(markers.actingMarkers),
    formerMarkers: new Set(markers.formerMarkers),
    futureMarkers: new Set(markers.futureMarkers),
    common: (role, iso) => (iso === undefined ? undefined : sameAs.get(`${role}@${iso.toLowerCase()}`)) ?? role,
    match: (words, singulars, at, fits = () => true) => {
      const candidates = [
        byFirst.get(words[at]!),
        words[at] === singulars[at] ? undefined : byFirst.get(singulars[at]!),
      ];
      for (const entries of candidates) {
        for (const entry of entries ?? []) {
          if (
            entry.words.every((word, offset) => words[at + offset] === word || singulars[at + offset] === word) &&
            fits(entry.words.length)
          ) {
            return { role: entry.role, length: entry.words.length };
          }
        }
      }
      return undefined;
    },
  };
};
