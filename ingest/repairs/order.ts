import { describeList, freeParenthesis, joinInHeadline, nameOfAgent, raiseWho } from './appositions';
import { contentOfNoun, freeSubjectUnderCase, particleBeforeOf, subjectOfDescribed } from './arguments';
import * as complements from './complements';
import { joinByAuxiliary, joinFinite } from './conjuncts';
import { freeGerund } from './gerunds';
import { invertReport } from './inversion';
import * as lost from './lost-subjects';
import * as main from './main-verb';
import * as nouns from './nouns';
import * as objects from './objects';
import { subjectAfterComma, subjectAfterOpening } from './openings';
import { clauseBehindNoun, lowerOwner, markClause } from './possessors';
import { argumentOfNoun, emptyPreposition, markVerdict, raiseAgent, raiseArguments } from './prepositions';
import * as relatives from './relatives';
import type { Pass, Repair } from './repair';
import * as reports from './reports';
import { verbAfterAdverb, verbOfPhrase } from './root';
import { attributeReport, makeActive, openPhrase, ownSubject, relateClause } from './subjects';
import { emptyAdverbial, freeDay, freeSubjectOfPhrase, freeSubjectOfTime } from './times';
import * as verbs from './verbs';

/**
 * All repairs of a tree in their order: the passes one after the other; in a pass over words each word from left to right,
 * and at each word the repairs of the pass from top to bottom.
 */
export const passes: readonly Pass[] = [
  {
    name: 'commas part nouns',
    over: 'words',
    repairs: [lost.splitAtComma],
  },
  {
    name: 'verbs find their subjects',
    over: 'words',
    repairs: [
      lost.adoptOrphan,
      lost.freeConjunction,
      lost.freeObject,
      lost.bareName,
      lost.participleAfterNoun,
      lost.subjectBehindPhrase,
      lost.subjectBeforeCommas,
      lost.subjectBehindMarker,
    ],
  },
  {
    name: 'owners',
    over: 'words',
    repairs: [lowerOwner],
  },
  {
    name: 'nouns and what hangs on them',
    over: 'words',
    repairs: [
      verbs.verbOfContent,
      objects.verbAfterAll,

      complements.freeMainVerb,
      verbs.freeVerb,
      complements.freeParticle,
      complements.freeComplement,
      freeGerund,
      objects.nameObject,
      complements.objectBehindPhrase,
      complements.objectBehindVerdict,

      main.caseOfTitle,
      main.nameAfterPlace,
      argumentOfNoun,
      nouns.splitAtPreposition,
      nouns.joinNouns,
      nouns.shareNoun,
      nouns.joinToNoun,
      describeList,
      joinInHeadline,
      nouns.completeNoun,
      nouns.markOblique,
      freeSubjectUnderCase,
      nouns.emptyDay,
      freeDay,
      freeSubjectOfTime,
      freeSubjectOfPhrase,

      markClause,
      clauseBehindNoun,
      objects.particleOfVerb,
      particleBeforeOf,
      nouns.keepAmount,
      emptyAdverbial,
      emptyPreposition,
      markVerdict,
      verbs.raiseImminent,

      objects.emptyParticle,
      complements.emptyHome,

      relatives.markThat,
      relatives.whoseClause,
    ],
  },
  {
    name: 'the verb of the sentence',
    over: 'stretch',
    repairs: [
      relatives.appendedRelative,
      relatives.mainAfterRelative,
      main.verbAfterRelative,
      main.predicateForRoot,
      verbOfPhrase,
      verbAfterAdverb,
      verbs.verbForRoot,
      openPhrase,
    ],
  },
  {
    name: 'auxiliaries, "of" and "by", conjunctions',
    over: 'words',
    repairs: [
      objects.freeAuxiliary,
      objects.auxiliaryBeforeTo,
      verbs.emptyAuxiliary,
      objects.attachOf,
      raiseAgent,
      main.freeCoordination,
    ],
  },
  {
    name: 'clauses and reports',
    over: 'words',
    repairs: [
      objects.verbAfterAll,
      makeActive,
      verbs.lowerParticiple,
      nouns.lowerAgentive,
      objects.nameReceiver,
      ownSubject,
      relatives.objectOfRelative,
      relatives.objectWhom,
      nameOfAgent,
      raiseWho,
      complements.raisePurpose,
      complements.raiseCondition,
      complements.nameBehindPhrase,
      freeParenthesis,
      joinFinite,
      joinByAuxiliary,
      contentOfNoun,
      subjectOfDescribed,
      invertReport,
      subjectAfterComma,
      subjectAfterOpening,
      main.subjectAfterConjunction,
      main.clauseAfterPreposition,
      complements.lowerPurpose,
      complements.raiseContent,
      reports.raiseTold,
      reports.joinApposed,
      complements.raiseCharge,
      reports.raiseParticiple,
      reports.joinReports,
      reports.freeReporter,
      reports.freeAside,
      reports.subjectBehindSemicolon,
      reports.closeReport,
      objects.raiseGerund,
      raiseArguments,
      objects.raiseInfinitive,
      objects.nameAppointed,
      relateClause,
      attributeReport,
    ],
  },
];

/** Every repair once. */
export const repairs: readonly Repair[] = [...new Set(passes.flatMap((pass) => pass.repairs))];
