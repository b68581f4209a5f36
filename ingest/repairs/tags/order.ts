import * as adjectives from './adjectives';
import * as clauses from './clauses';
import * as nouns from './nouns';
import type { TagPass, TagRepair } from './tag-repair';
import * as verbs from './verbs';

/** All repairs of tags in their order. */
export const tagPasses: readonly TagPass[] = [
  {
    name: 'words by their neighbours',
    reads: 'guesses',
    repairs: [
      adjectives.compoundAdjective,
      nouns.officialSaid,
      nouns.nounNotAdverb,
      nouns.ownedDeed,
      verbs.infinitiveAfterTo,
      verbs.toOfInfinitive,
      adjectives.growingPressure,
      nouns.deedAgainst,
      nouns.joinedDeeds,
      nouns.worthOf,
      adjectives.outgoingMinister,
      verbs.verbBehindName,
      nouns.nounAfterArticle,
      verbs.onlyVerb,
      adjectives.adverbOfManner,
      verbs.verbNotPreposition,
      nouns.chiefExecutive,
      adjectives.retiredGeneral,
      adjectives.adjectiveOfPeople,
    ],
  },
  {
    name: 'verbs of clauses',
    reads: 'settled',
    repairs: [clauses.shotDead, clauses.askedToCalm, clauses.claimsThat, clauses.subjunctive, clauses.auxiliaryHave],
  },
  {
    name: 'the verb of the sentence',
    reads: 'settled',
    repairs: [clauses.verbOfSentence],
  },
];

export const tagRepairs: readonly TagRepair[] = tagPasses.flatMap((pass) => pass.repairs);
