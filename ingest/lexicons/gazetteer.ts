import { z } from 'zod';

export const countrySchema = z.strictObject({
  iso: z.string().regex(/^[A-Z]{2}$/),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
  capital: z.union([z.string(), z.array(z.string())]).default([]),
  seats: z.array(z.string()).default([]),
  region: z.array(z.string()).default([]),
});
export type Country = z.infer<typeof countrySchema>;

/** How a word stands for a country: by its name, its people's adjective, its capital or the seat of its government. */
export interface CountryReading {
  readonly iso: string;
  readonly by: 'name' | 'demonym' | 'capital' | 'seat';
}

export interface Gazetteer {
  country(iso: string): Country;
  /** Whether the word names a region that countries are listed under: "Arab". */
  isRegion(word: string): boolean;
  /** The country that these words stand for; spelling counts, case does not unless the word is short ("us", "US"). */
  countryOf(words: string): CountryReading | undefined;
  /** Countries that share a word: "Congolese" may be of either Congo. */
  sharing(words: string): readonly string[];
  /** The most words that an entry has. */
  readonly longest: number;
}

/** Two or three capitals are also plain words ("us"); those must be written in capitals. */
const keyOf = (words: string): string =>
  (words.length <= 3 ? words : words.toLowerCase()).replace(/[’ʼ`]/gu, "'").replace(/ (?='s )/gu, '');

export const compileGazetteer = (countries: readonly Country[]): Gazetteer => {
  const byIso = new Map(countries.map((country) => [country.iso, country]));
  const readings = new Map<string, CountryReading>();
  const shared = new Map<string, string[]>();
  const regions = new Set(countries.flatMap((country) => country.region.map((name) => name.toLowerCase())));
  let longest = 1;
  const add = (words: string, iso: string, by: CountryReading['by']) => {
    const key = keyOf(words);
    const known = readings.get(key);
    if (known === undefined) readings.set(key, { iso, by });
    else if (known.iso !== iso) shared.set(key, [...(shared.get(key) ?? [known.iso]), iso]);
    // "People's" is two tokens.
    longest = Math.max(longest, words.split(/ |(?='s )/u).length);
  };
  for (const { iso, name, aliases } of countries) for (const words of [name, ...aliases]) add(words, iso, 'name');
  for (const { iso, demonyms } of countries) for (const words of demonyms) add(words, iso, 'demonym');
  for (const { iso, seats } of countries) for (const words of seats) add(words, iso, 'seat');
  for (const { iso, capital } of countries) for (const words of [capital].flat()) add(words, iso, 'capital');
  return {
    longest,
    country: (iso) => byIso.get(iso)!,
    isRegion: (word) => regions.has(word.toLowerCase()),
    sharing: (words) => shared.get(keyOf(words)) ?? [],
    countryOf: (words) => readings.get(keyOf(words)),
  };
};
