import { z } from 'zod';
import { nameKey, nameWords, type Called, type KnownNames } from '../graph/model/known-names';
import { countrySchema } from '../ingest/lexicons/gazetteer';
import { roleSchema } from '../ingest/lexicons/roles';
import { dataFolder } from './data-folder';
import { readLexicon } from './load-lexicons';

const words = z.array(z.string());
const organisations = z.array(z.looseObject({ name: z.string(), aliases: words.default([]) }));
const titles = z.looseObject({ titles: words });
const offices = z.looseObject({
  roles: z.array(roleSchema),
  deputyMarkers: words,
  actingMarkers: words,
  formerMarkers: words,
  futureMarkers: words,
});

let loaded: KnownNames | undefined;

/** Short forms, ISO codes and titles of data/lexicons, read once. Throws KnowledgeError naming the file and entry that is wrong. */
export const loadKnownNames = (): KnownNames => (loaded ??= readKnownNames(dataFolder));

const readKnownNames = (folder: string): KnownNames => {
  const countries = readLexicon('countries', z.array(countrySchema), folder);
  const things = new Map<string, Called[]>();
  const add = (called: Called, names: readonly string[]): void => {
    for (const key of new Set(names.map(nameKey))) things.set(key, [...(things.get(key) ?? []), called]);
  };
  for (const { iso, name, aliases, seats } of countries) {
    const called = { id: `country/${iso.toLowerCase()}`, names: [name, ...aliases] };
    add(called, [name, ...aliases, ...seats]);
  }
  const codes = new Map(countries.map(({ iso, name }) => [iso, { id: `country/${iso.toLowerCase()}`, names: [name] }]));
  for (const { name, aliases } of readLexicon('organisations', organisations, folder)) {
    const names = [name, ...aliases];
    add({ names }, names);
  }
  const before = titleWords(folder, countries.flatMap(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms])); // prettier-ignore
  return {
    alsoCalled: (text) => things.get(nameKey(text)) ?? [codes.get(text.trim())].filter((one) => one !== undefined),
    isTitle: (word) => before.has(word),
  };
};

/** "former French Foreign Minister": words of titles and offices, of what makes them past or to come, and of countries. */
const titleWords = (folder: string, countries: readonly string[]): ReadonlySet<string> => {
  const { roles, ...markers } = readLexicon('offices', offices, folder);
  return new Set(
    [
      ...readLexicon('titles', titles, folder).titles,
      ...roles.flatMap(({ role, aliases }) => [role, ...aliases]),
      ...[markers.deputyMarkers, markers.actingMarkers, markers.formerMarkers, markers.futureMarkers].flat(),
      ...countries,
    ].flatMap(nameWords),
  );
};
