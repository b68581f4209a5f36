import type { EntityRecord, IdentityRecord } from '../../graph/model/patch';
import type { Entity } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { HeldOffice } from './held-offices';

/**
 * What tells the entity over articles: its full names in every sure spelling, short names apart, and for a person whose
 * offices are held here. Undefined where the id says it all. Only names that the text uses as names count, not
 * descriptions: "the Iraqi group" may be any.
 */
export const identityOf = (
  entity: Entity,
  { id, mentions }: EntityRecord,
  offices: readonly HeldOffice[],
  knowledge: Knowledge,
): IdentityRecord | undefined => {
  if (entity.type === 'Country' || entity.isLocal === true) return undefined;
  const prefix = id.slice(0, id.indexOf('/') + 1);
  const names = new Set<string>();
  const shortNames = new Set<string>();
  const add = (keys: Set<string>, slug: string): void => {
    for (const spelling of knowledge.folding.spellings(slug)) keys.add(prefix + spelling);
  };
  add(isAcronym(entity) ? shortNames : names, id.slice(prefix.length));
  for (const alias of usedAsNames(entity, mentions)) {
    const shape = shapeOf(alias, entity);
    if (shape !== 'none') add(shape === 'full' ? names : shortNames, slugOf(alias));
  }
  for (const alias of otherNames(entity, knowledge)) add(isAcronym({ ...entity, name: alias }) ? shortNames : names, slugOf(alias)); // prettier-ignore
  for (const name of names) shortNames.delete(name);
  names.delete(id);
  const held = entity.type === 'Person' ? offices : [];
  const countries = sorted(held.flatMap(({ role, iso }) => (knowledge.officeFields.isAbroad(role) ? [] : (iso ?? []))));
  const fields = sorted(held.flatMap(({ role }) => knowledge.officeFields.fieldsOf(role)));
  if (names.size + shortNames.size + countries.length + fields.length === 0) return undefined;
  return {
    names: sorted(names),
    ...(shortNames.size > 0 && { shortNames: sorted(shortNames) }),
    ...(countries.length > 0 && { countries }),
    ...(fields.length > 0 && { fields }),
  };
};

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Aliases that some mention bears as a name, titles before it apart: descriptions are aliases too, but prove nothing. */
const usedAsNames = ({ aliases }: Entity, mentions: EntityRecord['mentions']): string[] => {
  const borne = new Set<string>();
  for (const { form, surface } of mentions) {
    if (form !== 'name') continue;
    const words = surface.split(/\s+/u);
    words.forEach((_, at) => borne.add(words.slice(at).join(' ')));
  }
  return aliases.filter((alias) => borne.has(alias));
};

/** Another article may know a body by another of its names; what an acronym stands for only the text can say. */
const otherNames = (entity: Entity, { organisations }: Knowledge): string[] => {
  const known = entity.type === 'Group' && !isAcronym(entity) ? organisations.of(entity.name) : undefined;
  // Every country has a "Foreign Ministry".
  return known === undefined || /^(?:ministry|parliament|court)$/u.test(known.kind ?? '')
    ? []
    : [known.name, ...known.aliases].filter((name) => name !== entity.name);
};

/** `full`: a name of its own. `short`: several may be called so. `none`: a part of a person's name proves nothing. */
const shapeOf = (alias: string, entity: Entity): 'full' | 'short' | 'none' => {
  if (isAcronym({ ...entity, name: alias })) return 'short';
  const own = new Set(wordsOf(entity.name));
  const words = wordsOf(alias);
  const common = words.filter((word) => own.has(word)).length;
  if (entity.type === 'Person') return words.length > 1 && common === 0 ? 'full' : 'none';
  return words.length < own.size && common === words.length ? 'short' : 'full';
};

/** "PMU", "U.N.": capitals and nothing else. */
const isAcronym = ({ type, name }: Pick<Entity, 'type' | 'name'>): boolean =>
  type === 'Group' && /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u.test(name.replace(/[.\s]/gu, ''));

const wordsOf = (name: string): string[] =>
  slugOf(name)
    .split('-')
    .filter((word) => !/^(?:al|el|the|of|for|and)$/u.test(word));

/** As in ids: lower case without accents, words joined by hyphens. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼʻ`´′]s?(?=\s|$)|['‘’ʼʻ`´′.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
