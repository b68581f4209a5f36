import { z } from 'zod';

export type Gender = 'female' | 'male' | 'neuter' | 'any';

export const pronounSchema = z.strictObject({
  gender: z.enum(['female', 'male', 'neuter', 'any']),
  person: z.enum(['first', 'third']),
  number: z.enum(['one', 'many']),
});
export type Pronoun = z.infer<typeof pronounSchema>;

export const wordListsSchema = z.strictObject({
  pronouns: z.record(z.string(), pronounSchema),
  stateNouns: z.array(z.string()),
  nations: z.array(z.string()),
  namesakeStates: z.array(z.string()),
  americanStates: z.array(z.string()),
  bodiesOfOffices: z.array(z.string()),
  localKinds: z.array(z.string()),
  localBodies: z.array(z.string()),
  masses: z.array(z.string()),
  officesAbroad: z.array(z.string()),
  titlesOfState: z.array(z.string()),
  hostileVerbs: z.array(z.string()),
  officesOfPlaces: z.array(z.string()),
  headsOfPlaces: z.array(z.string()),
  headsOfParties: z.array(z.string()),
  seatsOfBlocs: z.record(z.string(), z.array(z.string())),
  namingVerbs: z.array(z.string()),
  sayingVerbs: z.array(z.string()),
  tellingVerbs: z.array(z.string()),
  impersonalVerbs: z.array(z.string()),
  verbsLikeAdjectives: z.array(z.string()),
  pastForms: z.array(z.string()),
  blamingNouns: z.array(z.string()),
  openingWords: z.array(z.string()),
  genderedTitles: z.record(z.string(), z.enum(['female', 'male'])),
  genericTails: z.array(z.string()),
  quantifiers: z.array(z.string()),
  supportVerbs: z.array(z.string()),
  sufferingNouns: z.array(z.string()),
  victimNouns: z.array(z.string()),
  harmingNouns: z.array(z.string()),
  nearlyAdverbs: z.array(z.string()),
  fictionNouns: z.array(z.string()),
  hesitantAdjectives: z.array(z.string()),
  requestNouns: z.array(z.string()),
  mandativeVerbs: z.array(z.string()),
  materielNouns: z.array(z.string()),
  negatingVerbs: z.array(z.string()),
  planningVerbs: z.array(z.string()),
  supposingVerbs: z.array(z.string()),
  supposingNouns: z.array(z.string()),
  hearsayAdverbs: z.array(z.string()),
  futureModals: z.array(z.string()),
  mightModals: z.array(z.string()),
  mustModals: z.array(z.string()),
  demandModals: z.array(z.string()),
  imminentWords: z.array(z.string()),
  conditionals: z.array(z.string()),
  foreignWords: z.array(z.string()),
  backwardKinds: z.array(z.string()),
  doersOfDeeds: z.array(z.string()),
  partyMarkers: z.array(z.string()),
  kindsWithMembers: z.array(z.string()),
  kindsWithoutStaff: z.array(z.string()),
  relationalNouns: z.array(z.string()),
  counterpartNouns: z.array(z.string()),
  blamedDeeds: z.array(z.string()),
  nationalKinds: z.array(z.string()),
  nationalForces: z.array(z.string()),
  amountNouns: z.array(z.string()),
  placeNouns: z.array(z.string()),
  containerNouns: z.array(z.string()),
  memberNouns: z.array(z.string()),
  requestVerbs: z.array(z.string()),
  insteadWords: z.array(z.string()),
  honorifics: z.array(z.string()),
  ofVerbs: z.array(z.string()),
  causeAdjectives: z.array(z.string()),
  troopWords: z.array(z.string()),
  placePrepositions: z.array(z.string()),
  pathPrepositions: z.array(z.string()),
  journeys: z.array(z.string()),
  bindingNouns: z.array(z.string()),
  messageNouns: z.array(z.string()),
  carrierNouns: z.array(z.string()),
  sourceNouns: z.array(z.string()),
  genericGroups: z.array(z.string()),
  armedAdjectives: z.array(z.string()),
  issuingVerbs: z.array(z.string()),
  cityNouns: z.array(z.string()),
  landNouns: z.array(z.string()),
  acronymsOfThings: z.array(z.string()),
  thingHeads: z.array(z.string()),
  thingStarts: z.array(z.string()),
  firmNouns: z.array(z.string()),
  bodyStarts: z.array(z.string()),
  settlementNouns: z.array(z.string()),
  facilityNouns: z.array(z.string()),
  blocs: z.array(z.string()),
  givenNameTitles: z.array(z.string()),
  shortNames: z.record(z.string(), z.array(z.string())),
  partsOfWaters: z.array(z.string()),
});

type Lists = z.infer<typeof wordListsSchema>;
type SetsOf<T> = {
  readonly [K in keyof T]: T[K] extends string[] ? ReadonlySet<string> : ReadonlyMap<string, T[K][keyof T[K]]>;
};

/** Small closed word classes of English that the rules ask for; data/lexicons/words.yaml. */
export type WordLists = SetsOf<Lists> & { genderOfName(word: string): Gender };

export const compileWordLists = (lists: Lists, givenNames: ReadonlyMap<string, Gender>): WordLists =>
  ({
    ...Object.fromEntries(
      Object.entries(lists).map(([key, value]) => [
        key,
        Array.isArray(value) ? new Set(value) : new Map(Object.entries(value)),
      ]),
    ),
    genderOfName: (word: string) => givenNames.get(word.toLowerCase()) ?? 'any',
  }) as WordLists;
