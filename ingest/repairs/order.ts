import { describeList, freeParenthesis, joinInHeadline, nameOfAgent } from './appositions';
import * as complements from './complements';
import { joinByAuxiliary, joinFinite } from './conjuncts';
import { freeDay } from './days';
import { freeGerund } from './gerunds';
import { invertReport } from './inversion';
import * as lost from './lost-subjects';
import * as main from './main-verb';
import * as nouns from './nouns';
import * as objects from './objects';
import { subjectAfterOpening } from './openings';
import { lowerOwner, markClause } from './possessors';
import { argumentOfNoun, emptyPreposition, markVerdict, raiseAgent, raiseArguments } from './prepositions';
import * as relatives from './relatives';
import type { Pass, Repair } from './repair';
import * as reports from './reports';
import { attributeReport, makeActive, relateClause } from './subjects';
import * as times from './times';
import * as verbs from './verbs';

/**
 * All repairs of a tree in their order: the passes one after the other; in a pass over words each word from left to right,
 * and at each word the repairs of the pass from top to bottom.
 */
export const passes: readonly Pass[] = [
  {
    name: 'verbs find their subjects',
    over: 'words',
    repairs: [lost.freeObject, lost.participleAfterNoun, lost.subjectBehindPhrase],
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
      verbs.freeVerb,
      complements.freeParticle,
      complements.freeComplement,
      freeGerund,
      objects.nameObject,
      complements.objectBehindPhrase,
      complements.objectBehindVerdict,
      argumentOfNoun,
      nouns.shareNoun,
      nouns.joinToNoun,
      describeList,
      joinInHeadline,
      nouns.completeNoun,
      times.freeSubjectUnderCase,
      times.emptyDay,
      freeDay,

      markClause,
      nouns.keepAmount,
      times.emptyAdverbial,
      emptyPreposition,
      markVerdict,
      verbs.raiseImminent,
      complements.emptyHome,

      relatives.markThat,
      relatives.whoseClause,
    ],
  },
  {
    name: 'the verb of the sentence',
    over: 'stretch',
    repairs: [relatives.mainAfterRelative, main.verbAfterRelative, main.verbOfPhrase, verbs.verbForRoot],
  },
  {
    name: 'auxiliaries, "by", and what is appended',
    over: 'words',
    repairs: [relatives.appendedRelative, objects.auxiliaryBeforeTo, verbs.emptyAuxiliary, raiseAgent],
  },
  {
    name: 'clauses and reports',
    over: 'words',
    repairs: [
      makeActive,
      objects.nameReceiver,
      relatives.objectWhom,
      nameOfAgent,
      complements.raisePurpose,
      complements.nameBehindPhrase,
      freeParenthesis,
      joinFinite,
      joinByAuxiliary,
      invertReport,
      subjectAfterOpening,
      main.clauseAfterPreposition,
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
