import type { Knowledge } from '../../ingest/knowledge';
import { foldSpelling } from '../../ingest/resolve/normalise-name';
import type { EntityRecord } from '../../graph/model/patch';
import type { GoldEntity } from './gold';

/** A name without case, titles, articles, possessive and punctuation. */
const plain = (name: string, knowledge: Knowledge): string => {
  const words = foldSpelling(name)
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .split(' ')
    .filter(Boolean);
  while (
    words.length > 1 &&
    (knowledge.roles.match(words, words, 0) !== undefined || knowledge.words.genderedTitles.has(words[0]!))
  )
    words.shift();
  return words.join(' ');
};

/** The usual name of a country that the gold calls as the text does: "Mexican", "Republic of Korea". */
const countryNames = ({ type, name, aliases }: GoldEntity, { gazetteer }: Knowledge): string[] => {
  if (type !== 'Country') return [];
  const reading = [name, ...aliases].map((words) => gazetteer.countryOf(words)).find((found) => found !== undefined);
  return reading === undefined ? [] : [gazetteer.country(reading.iso).name];
};

/**
 * Which gold entity each predicted one is: a name or alias in common; a lone last name only where it is unique.
 * Gives gold ids by predicted id; several predicted ones may be one gold entity, which is a split.
 */
export const matchEntities = (
  predicted: readonly EntityRecord[],
  gold: readonly GoldEntity[],
  knowledge: Knowledge,
): Map<string, string> => {
  const byName = new Map<string, string>();
  const lastNames = new Map<string, string[]>();
  for (const entity of gold) {
    for (const name of [entity.name, ...entity.aliases, ...countryNames(entity, knowledge)]) {
      const key = plain(name, knowledge);
      if (!byName.has(key)) byName.set(key, entity.id);
    }
    if (entity.type === 'Person') {
      const last = plain(entity.name, knowledge).split(' ').at(-1)!;
      lastNames.set(last, [...(lastNames.get(last) ?? []), entity.id]);
    }
  }
  const matched = new Map<string, string>();
  for (const entity of predicted) {
    const names = [entity.name, ...entity.aliases].map((name) => plain(name, knowledge));
    const exact = names.map((name) => byName.get(name)).find((id) => id !== undefined);
    const last = entity.type === 'Person' ? lastNames.get(names[0]!.split(' ').at(-1)!) : undefined;
    const id = exact ?? (last?.length === 1 ? last[0] : undefined);
    if (id !== undefined) matched.set(entity.id, id);
  }
  return matched;
};
