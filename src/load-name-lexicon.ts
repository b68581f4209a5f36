import { z } from 'zod';
import { compileNameLexicon, type NameLexicon } from '../ingest/names/name-lexicon';
import { countrySchema } from '../ingest/lexicons/gazetteer';
import { dataFolder } from './data-folder';
import { organisation } from './load-knowledge-lists';
import { readLexicon } from './load-lexicons';

const words = z.array(z.string());

/** The lists that the names model looks words up in. Throws KnowledgeError naming the file and field that is wrong. */
export const loadNameLexicon = (folder = dataFolder): NameLexicon => {
  const read = <Fields extends string>(name: string, ...fields: Fields[]): Record<Fields, string[]> =>
    readLexicon(
      name,
      z.strictObject(Object.fromEntries(fields.map((field) => [field, words]))) as unknown as z.ZodType<
        Record<Fields, string[]>
      >,
      folder,
    );
  const organisationWords = read('organisation-words', 'heads', 'suffixes', 'starts');
  const placeWords = read('place-words', 'heads', 'directions');
  const given = read('given-names', 'female', 'male', 'either');
  const particles = read('name-particles', 'particles', 'joiners');
  return compileNameLexicon({
    countries: readLexicon('countries', z.array(countrySchema), folder),
    organisations: readLexicon('organisations', z.array(organisation), folder),
    places: read('places', 'places').places,
    groupAdjectives: read('group-adjectives', 'adjectives').adjectives,
    titles: read('titles', 'titles').titles,
    organisationHeads: organisationWords.heads,
    organisationSuffixes: organisationWords.suffixes,
    organisationStarts: organisationWords.starts,
    placeHeads: placeWords.heads,
    directions: placeWords.directions,
    calendar: read('calendar', 'calendar').calendar,
    givenNames: Object.values(given).flat(),
    surnames: read('surnames', 'surnames').surnames,
    particles: particles.particles,
    joiners: particles.joiners,
  });
};
