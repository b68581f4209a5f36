import type { Sentence, Token, Tree, Upos } from '../analysis';
import { makeDraftTree } from './draft-tree';
import { contentOfNoun, freeSubjectUnderCase, particleBeforeOf, subjectOfDescribed } from './repair-arguments';
import { joinByAuxiliary, joinFinite } from './repair-conjuncts';
import {
  emptyHome,
  freeComplement,
  freeMainVerb,
  freeParticle,
  lowerPurpose,
  nameBehindPhrase,
  objectBehindPhrase,
  objectBehindVerdict,
  raiseCharge,
  raiseCondition,
  raiseContent,
  raisePurpose,
} from './repair-complements';
import { invertReport } from './repair-inversion';
import {
  attachOf,
  auxiliaryBeforeTo,
  emptyParticle,
  freeAuxiliary,
  isVerbAfterAll,
  nameAppointed,
  nameObject,
  nameReceiver,
  particleOfVerb,
  raiseGerund,
  raiseInfinitive,
} from './repair-objects';
import {
  completeNoun,
  emptyDay,
  joinNouns,
  joinToNoun,
  keepAmount,
  lowerAgentive,
  markOblique,
  shareNoun,
  splitAtPreposition,
} from './repair-nouns';
import { subjectAfterComma, subjectAfterOpening } from './repair-openings';
import {
  caseOfTitle,
  nameAfterPlace,
  predicateForRoot,
  clauseAfterPreposition,
  freeCoordination,
  subjectAfterConjunction,
  verbAfterRelative,
} from './repair-main-verb';
import { argumentOfNoun, emptyPreposition, markVerdict, raiseAgent, raiseArguments } from './repair-prepositions';
import { describeList, freeParenthesis, joinInHeadline, nameOfAgent, raiseWho } from './repair-appositions';
import {
  closeReport,
  freeAside,
  freeReporter,
  joinApposed,
  joinReports,
  raiseTold,
  raiseParticiple,
  subjectBehindSemicolon,
} from './repair-reports';
import { attributeReport, makeActive, openPhrase, ownSubject, relateClause } from './repair-subjects';
import {
  appendedRelative,
  mainAfterRelative,
  markThat,
  objectOfRelative,
  objectWhom,
  whoseClause,
} from './repair-relatives';
import { freeGerund } from './repair-gerunds';
import { clauseBehindNoun, lowerOwner, markClause } from './repair-possessors';
import { verbAfterAdverb, verbOfPhrase } from './repair-root';
import { ADVERBIAL, emptyAdverbial, freeDay, freeSubjectOfPhrase, freeSubjectOfTime, isTime } from './repair-times';
import { emptyAuxiliary, freeVerb, lowerParticiple, raiseImminent, verbForRoot, verbOfContent } from './repair-verbs';

type Segment = Pick<Sentence, 'firstToken' | 'endToken'>;

/** What the lexicons say of the word at a token. */
export interface WordReadings {
  /** "urge": who is urged is who then acts. */
  controls(token: number): boolean;
  /** "begin": carries a noun that says what is done. */
  supports(token: number): boolean;
  /** "demand", "say": a clause with "that" may follow. */
  reports(token: number): boolean;
  /** "add": may follow a quotation, its subject behind it. */
  quotes(token: number): boolean;
  /** "tell", "assure": takes somebody and a clause. */
  tells(token: number): boolean;
  /** "promise", "rule out": what a speaker does. */
  speaks(token: number): boolean;
  /** "army", "ministers": may say something. */
  isActor(token: number): boolean;
  /** "say": may follow words without marks as well. */
  says(token: number): boolean;
  /** "assured", "drew": a past form. */
  isPast(token: number): boolean;
  /** "part", "dozens": an amount of what follows. */
  isAmount(token: number): boolean;
  /** "Sunday", "May" */
  isDay(token: number): boolean;
  /** "end": may be a form of a verb that the rules know. */
  isVerb(token: number): boolean;
  /** "statement", "letter": words that somebody issues. */
  isMessage(token: number): boolean;
  /** "issue", "adopt": makes such words one's own. */
  issues(token: number): boolean;
  /** "accuse": what follows "of" is its own and not its object's. */
  takesOf(token: number): boolean;
  /** "appoint": takes a person and an office. */
  names(token: number): boolean;
  /** "send": takes an argument under "to". */
  takes(token: number, preposition: string): boolean;
  /** "shoot" and "dead": what somebody is made. */
  takesComplement(token: number, word: string): boolean;
  /** "receive" and "money": what is received. */
  takesObject(token: number, object: number): boolean;
  /** "hand" and "over": one verb. */
  hasParticle(token: number, particle: string): boolean;
  /** "rally": takes an argument under "against". */
  nounTakes(token: number, preposition: string): boolean;
}

/**
 * Second look at whole clauses, after `repairTree`: who a report is attributed to, which verbs are passive, who receives
 * what is given. Gives the tree and the tags, since a word with a subject of its own is a verb.
 */
export const settleClauses = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  segments: readonly Segment[],
  tree: Tree,
  {
    controls,
    supports,
    reports,
    quotes,
    says,
    tells,
    speaks,
    isActor,
    isPast,
    names,
    isAmount,
    isDay,
    isVerb,
    isMessage,
    issues,
    takesOf,
    takes,
    nounTakes,
    hasParticle,
    takesComplement,
    takesObject,
  }: WordReadings,
): { tree: Tree; tags: Upos[] } => {
  const mended = { heads: tree.heads.slice(), labels: [...tree.labels] };
  const settled = [...tags];
  for (const segment of segments) {
    const draft = makeDraftTree(tokens, mended, settled, segment);
    const isClosed = settled[segment.endToken - 1] === 'PUNCT';
    for (let token = segment.firstToken; token < segment.endToken; token += 1)
      if (settled[token] === 'PART') lowerOwner(draft, token);
    for (let token = segment.firstToken; token < segment.endToken; token += 1) {
      if (settled[token] === 'NOUN') verbOfContent(draft, token, isVerb);
      if (settled[token] === 'NOUN' && isVerbAfterAll(draft, token)) settled[token] = 'VERB';
      if (settled[token] === 'VERB') {
        freeMainVerb(draft, token);
        freeVerb(draft, token);
        freeParticle(draft, token);
        freeComplement(draft, token, takesComplement);
        freeGerund(draft, token, takesOf);
        nameObject(draft, token, isDay);
        objectBehindPhrase(draft, token, takesObject);
        objectBehindVerdict(draft, token);
      } else if (settled[token] === 'NOUN' || settled[token] === 'PROPN') {
        caseOfTitle(draft, token);
        if (settled[token] === 'PROPN') {
          nameAfterPlace(draft, token);
          argumentOfNoun(draft, token, nounTakes);
        }
        splitAtPreposition(draft, token);
        joinNouns(draft, token);
        shareNoun(draft, token);
        joinToNoun(draft, token);
        describeList(draft, token);
        if (!isClosed) joinInHeadline(draft, token);
        completeNoun(draft, token, isAmount);
        markOblique(draft, token);
        if (isDay(token)) freeSubjectUnderCase(draft, token);
        if (isDay(token) || isTime(draft.text(token))) emptyDay(draft, token);
        if (isDay(token) || ADVERBIAL.test(draft.text(token))) freeDay(draft, token, isDay);
        freeSubjectOfTime(draft, token);
        freeSubjectOfPhrase(draft, token);
      } else if (settled[token] === 'ADP') {
        markClause(draft, token);
        clauseBehindNoun(draft, token);
        particleOfVerb(draft, token, hasParticle);
        particleBeforeOf(draft, token, hasParticle);
        keepAmount(draft, token, isAmount);
        emptyAdverbial(draft, token);
        emptyPreposition(draft, token);
        markVerdict(draft, token);
        raiseImminent(draft, token);
      } else if (settled[token] === 'ADV') {
        emptyParticle(draft, token, hasParticle);
        emptyHome(draft, token);
      }
      if (settled[token] === 'NUM' && token > segment.firstToken && isDay(token - 1)) emptyDay(draft, token);
      markThat(draft, token);
      if (isClosed) whoseClause(draft, token);
    }
    if (isClosed) {
      appendedRelative(draft);
      mainAfterRelative(draft);
      verbAfterRelative(draft);
      predicateForRoot(draft);
      verbOfPhrase(draft, isDay);
      verbAfterAdverb(draft);
    }
    verbForRoot(draft, isPast);
    openPhrase(draft);
    for (let token = segment.firstToken; token < segment.endToken; token += 1)
      if (settled[token] === 'AUX') {
        freeAuxiliary(draft, token);
        auxiliaryBeforeTo(draft, token);
        emptyAuxiliary(draft, token);
      } else if (settled[token] === 'ADP') {
        attachOf(draft, token, takesOf);
        raiseAgent(draft, token);
      } else if (settled[token] === 'CCONJ') freeCoordination(draft, token);
    for (let token = segment.firstToken; token < segment.endToken; token += 1) {
      if (settled[token] === 'NOUN' && isVerbAfterAll(draft, token)) settled[token] = 'VERB';
      if (settled[token] !== 'VERB') continue;
      if (isClosed) makeActive(draft, token);
      lowerParticiple(draft, token);
      lowerAgentive(draft, token);
      nameReceiver(draft, token);
      ownSubject(draft, token);
      objectOfRelative(draft, token);
      objectWhom(draft, token);
      nameOfAgent(draft, token);
      raiseWho(draft, token);
      raisePurpose(draft, token);
      raiseCondition(draft, token);
      nameBehindPhrase(draft, token);
      if (isClosed) freeParenthesis(draft, token);
      joinFinite(draft, token, isPast);
      joinByAuxiliary(draft, token);
      contentOfNoun(draft, token);
      if (isClosed) subjectOfDescribed(draft, token);
      if (quotes(token)) invertReport(draft, token, says(token));
      if (isClosed) {
        subjectAfterComma(draft, token);
        subjectAfterOpening(draft, token);
        subjectAfterConjunction(draft, token);
        clauseAfterPreposition(draft, token);
      }
      if (supports(token)) lowerPurpose(draft, token);
      if (reports(token)) raiseContent(draft, token, isDay);
      if (tells(token)) raiseTold(draft, token);
      if (says(token)) joinApposed(draft, token);
      if (takesOf(token)) raiseCharge(draft, token);
      if (quotes(token)) raiseParticiple(draft, token, says(token));
      if (speaks(token))
        joinReports(draft, token, {
          reports,
          isThing: (noun) =>
            settled[noun] === 'NOUN' && (!isActor(noun) || /^(?:any|no)$/u.test(tokens[noun - 1]?.text ?? '')),
          isPast,
        });
      if (isClosed && quotes(token)) {
        freeReporter(draft, token);
        freeAside(draft, token);
      }
      if (says(token)) subjectBehindSemicolon(draft, token);
      if (isClosed && says(token)) closeReport(draft, token);
      raiseGerund(draft, token, isMessage, issues);
      raiseArguments(draft, token, takes, nounTakes);
      if (controls(token)) raiseInfinitive(draft, token);
      if (names(token)) nameAppointed(draft, token);
      if (/^(?:parataxis|ccomp|root|conj)$/u.test(mended.labels[token]!)) relateClause(draft, token);
      if (mended.labels[token] === 'parataxis') attributeReport(draft, token);
    }
  }
  return { tree: mended, tags: settled };
};
