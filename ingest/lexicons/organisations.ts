/** A body known the world over, as data/lexicons/organisations.yaml has it. */
export interface KnownOrganisation {
  readonly name: string;
  /** As in group words: "militia", "outlet", "court"; none where it says nothing. */
  readonly kind?: string;
  readonly aliases: readonly string[];
}

export interface Organisations {
  /** By any of its names, the article before it apart. */
  of(name: string): KnownOrganisation | undefined;
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[’ʼ`‘]/gu, "'")
    .replace(/\.(?=\p{L}|\s|$)/gu, '');

/** They say nothing of what a body does. */
const GENERAL = new Set(['organisation', 'movement']);

export const compileOrganisations = (list: readonly KnownOrganisation[]): Organisations => {
  const byName = new Map<string, KnownOrganisation>();
  for (const { name, kind, aliases } of list) {
    const one = { name, aliases, ...(kind !== undefined && !GENERAL.has(kind) && { kind }) };
    for (const key of [name, ...aliases]) byName.set(keyOf(key), one);
  }
  return { of: (name) => byName.get(keyOf(name)) };
};
