import type { Knowledge } from '../../ingest/knowledge';
import { compileGazetteer, type Country } from '../../ingest/lexicons/gazetteer';
import { compileNameLexicon } from '../../ingest/names/name-lexicon';
import type { PetrarchCase } from './read-suite';

/**
 * The units test structure with invented countries and expect a coder to be told them. What they are called follows
 * from the suite itself: capitalised words that begin with the three letters of an actor of their event. The word used
 * most is the country's name, its longer forms the adjectives.
 */
export const inventedCountries = (cases: readonly PetrarchCase[], { gazetteer }: Knowledge): Country[] => {
  const words = new Map<string, Map<string, number>>();
  for (const { text, events } of cases) {
    const codes = new Set(events.flatMap(([from, , to]) => [from?.slice(0, 3) ?? '', to?.slice(0, 3) ?? '']));
    for (const word of text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []) {
      const code = word.slice(0, 3).toUpperCase();
      if (!codes.has(code) || gazetteer.countryOf(word)) continue;
      const counts = words.get(code) ?? words.set(code, new Map()).get(code)!;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...words].map(([iso, counts]) => {
    const [name, ...forms] = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word);
    return { iso, name: name!, aliases: [], demonyms: forms, capital: [], seats: [], region: [] };
  });
};

/** The same knowledge with more countries in the gazetteer and among the names. */
export const withCountries = (knowledge: Knowledge, countries: readonly Country[]): Knowledge => {
  const { gazetteer, models } = knowledge;
  const more = compileGazetteer(countries);
  const codes = new Set(countries.map(({ iso }) => iso));
  const lexicon = compileNameLexicon({
    countries, places: [], organisations: [], groupAdjectives: [], titles: [], organisationHeads: [],
    organisationSuffixes: [], organisationStarts: [], placeHeads: [], directions: [], calendar: [], givenNames: [],
    surnames: [], particles: [], joiners: [],
  }); // prettier-ignore
  const { names } = models;
  return {
    ...knowledge,
    gazetteer: {
      ...gazetteer,
      country: (iso) => (codes.has(iso) ? more : gazetteer).country(iso),
      countryOf: (words) => gazetteer.countryOf(words) ?? more.countryOf(words),
    },
    models: {
      ...models,
      names: {
        ...names,
        lexicon: {
          ...names.lexicon,
          known: (word) => names.lexicon.known(word) | lexicon.known(word),
          listed: (phrase) => names.lexicon.listed(phrase) ?? lexicon.listed(phrase),
        },
      },
    },
  };
};
