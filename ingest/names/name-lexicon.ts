/** The lists of data/lexicons that the names model looks words up in. */
export interface NameLists {
  readonly countries: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly demonyms: readonly string[];
    readonly capital: string | readonly string[];
    readonly seats: readonly string[];
  }[];
  readonly places: readonly string[];
  readonly organisations: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly groupAdjectives: readonly string[];
  readonly titles: readonly string[];
  readonly organisationHeads: readonly string[];
  readonly organisationSuffixes: readonly string[];
  readonly organisationStarts: readonly string[];
  readonly placeHeads: readonly string[];
  readonly directions: readonly string[];
  readonly calendar: readonly string[];
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  readonly particles: readonly string[];
  readonly joiners: readonly string[];
}

/** What a word is known as; a word may be several things. */
export const enum Known {
  Title = 1,
  OrganisationHead = 2,
  OrganisationSuffix = 4,
  OrganisationStart = 8,
  PlaceHead = 16,
  Direction = 32,
  Calendar = 64,
  GivenName = 128,
  Surname = 256,
  Particle = 512,
  Demonym = 1024,
}
export const KNOWN_BITS = 11;

/** What a phrase is listed as; bits. */
export const enum Listed {
  Prefix = 0,
  Country = 1,
  Demonym = 2,
  Place = 4,
  Organisation = 8,
}

export interface NameLexicon {
  /** `Known` bits of a lower-case word. */
  known(word: string): number;
  /** `Listed` bits of lower-case words joined by blanks; 0 starts a longer entry; undefined is no entry. */
  listed(phrase: string): number | undefined;
  /** Small words that may stand inside a name: "of", "al". */
  readonly joins: ReadonlySet<string>;
}

export const plain = (word: string): string => word.toLowerCase().replace(/[’ʼ`‘]/g, "'");

const splitPhrase = (phrase: string): string[] =>
  plain(phrase).replace(/,/g, ' ,').replace(/'s /g, " 's ").split(/\s+/);

export const compileNameLexicon = (lists: NameLists): NameLexicon => {
  const words = new Map<string, number>();
  const addWords = (list: readonly string[], bit: Known) => {
    for (const word of list) words.set(plain(word), (words.get(plain(word)) ?? 0) | bit);
  };
  const phrases = new Map<string, number>();
  const addPhrases = (list: readonly string[], bit: Listed) => {
    for (const entry of list) {
      const parts = splitPhrase(entry);
      for (let size = 1; size <= parts.length; size += 1) {
        const key = parts.slice(0, size).join(' ');
        phrases.set(key, (phrases.get(key) ?? 0) | (size === parts.length ? bit : Listed.Prefix));
      }
    }
  };
  addWords(lists.titles, Known.Title);
  addWords(lists.organisationHeads, Known.OrganisationHead);
  addWords(lists.organisationSuffixes, Known.OrganisationSuffix);
  addWords(lists.organisationStarts, Known.OrganisationStart);
  addWords(lists.placeHeads, Known.PlaceHead);
  addWords(lists.directions, Known.Direction);
  addWords(lists.calendar, Known.Calendar);
  addWords(lists.givenNames, Known.GivenName);
  addWords(lists.surnames, Known.Surname);
  addWords(
    lists.surnames.map((name) => name.replace(/^al-/i, '')),
    Known.Surname,
  );
  addWords(lists.particles, Known.Particle);
  const demonyms = [...lists.countries.flatMap((country) => country.demonyms), ...lists.groupAdjectives];
  addWords(demonyms, Known.Demonym);
  addPhrases(demonyms, Listed.Demonym);
  for (const { name, aliases, capital, seats } of lists.countries) {
    addPhrases([name, ...aliases], Listed.Country);
    addPhrases([capital].flat(), Listed.Place);
    addPhrases(seats, Listed.Organisation);
  }
  addPhrases(lists.places, Listed.Place);
  for (const { name, aliases } of lists.organisations) addPhrases([name, ...aliases], Listed.Organisation);
  return {
    known: (word) => words.get(word) ?? 0,
    listed: (phrase) => phrases.get(phrase),
    joins: new Set([...lists.joiners, ...lists.particles].map(plain)),
  };
};
