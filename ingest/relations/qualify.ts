import type { Status } from '../../graph/model/ontology';
import type { Knowledge } from '../knowledge';
import { asksFor } from './asks-for';
import { deadlineOver } from '../syntax/deadline-over';
import { authorsOf } from './authors-of';
import { isLabel, type Syntax } from '../syntax/syntax';
import { isAsked } from '../syntax/is-asked';
import { isNegated } from '../syntax/is-negated';
import { frontedObject, isOfObject, readClause } from '../syntax/clause';
import { isTalkedAbout } from '../syntax/is-talked-about';
import { isToldAfterwards } from '../syntax/is-told-afterwards';
import { hasTo } from '../syntax/complements';
import { agentsOf } from '../syntax/noun-arguments';
import type { EntityLookup } from '../lookup/entity-lookup';
import { upwards } from '../syntax/climb';
import { hasNo, unrealSigns } from './unreality';
import { isDoneBySaying, isPresupposed, isSought, isUnderWay } from './meaning-to';
import { spend } from '../budget';
import { mark, signsOf, statusOf, type State } from './status-signs';

/** How the words around an event take it: as a fact, somebody's claim, a plan, a wish. */
export interface Quality {
  readonly status: Status;
  /** "instead of supporting them": said not to be, but nobody says it was meant to be. */
  readonly isPassedOver: boolean;
  /** Entity index of who says so. */
  readonly attributedTo?: number;
  /** Entity index of who asks for it. */
  readonly requesters?: readonly number[];
  /** The word that asks. */
  readonly requestToken?: number;
  /** The words that the status rests on. */
  readonly signs: readonly number[];
  /** "is about to": what the reporter sees coming, no intent that somebody expresses. */
  readonly isImminent?: boolean;
}

/**
 * Climbs from the event's word to the root of its sentence and reads what governs it on the way: modals, negation,
 * conditions, verbs and nouns of saying, wanting, planning, refusing. Relative clauses and appositions are where the
 * climb ends, since what they say does not depend on the clause around them.
 */
export const qualify = (syntax: Syntax, event: number, lookup: EntityLookup, knowledge: Knowledge): Quality => {
  const state: State = {
    isNegated: false,
    isPlanned: false,
    isSupposed: false,
    isHearsay: false,
    isPassedOver: false,
    mustSaid: false,
    requesters: [],
    signs: [],
  };
  readOwn(syntax, event, knowledge, state);
  readUnreal(syntax, event, knowledge, state);
  for (const at of upwards(syntax, event)) {
    spend(1);
    const label = syntax.labels[at]!;
    const head = syntax.heads[at]!;
    if (isDoneBySaying(syntax, at, knowledge.words)) continue;
    if (isUnderWay(syntax, at, knowledge.words)) mark(state, 'isPlanned', head);
    if (label === 'acl:relcl' && hasNo(syntax, head)) mark(state, 'isSupposed', head);
    if (head < 0 || label === 'acl:relcl' || label === 'appos') break;
    if (isLabel(label, 'conj') && syntax.tags[head] === syntax.tags[at]) {
      if (syntax.child(at, 'aux') < 0 && syntax.child(at, 'nsubj') < 0) readModals(syntax, head, knowledge, state);
      continue;
    }
    readGovernor(syntax, at, head, label, lookup, knowledge, state);
    if (isLabel(label, 'obj')) readUnreal(syntax, head, knowledge, state);
    if (isLabel(label, 'advcl') && !hasTo(syntax, at)) continue;
    if (isLabel(label, 'acl') && syntax.tags[at] === 'VERB' && !hasTo(syntax, at)) continue;
    if (['ccomp', 'xcomp', 'obj', 'nmod', 'obl', 'nsubj', 'advcl', 'acl', 'csubj'].some((one) => isLabel(label, one))) {
      readOwn(syntax, head, knowledge, state, isLabel(label, 'ccomp'), true);
    }
  }
  if (isPresupposed(syntax, event, knowledge.words)) state.isPlanned = false;
  if (syntax.tags[event] === 'VERB' && isAsked(syntax, event)) mark(state, 'isSupposed', event);
  return conclude(event, lookup, state);
};

const readUnreal = (syntax: Syntax, verb: number, { words }: Knowledge, state: State): void => {
  for (const { of, token } of unrealSigns(syntax, verb, words)) mark(state, of, token);
};

/** What hangs on the word itself; under a verb of saying the modals of that verb do not reach the event. */
const readOwn = (
  syntax: Syntax,
  token: number,
  knowledge: Knowledge,
  state: State,
  isReport = false,
  isAbove = false,
): void => {
  if (!isReport) readModals(syntax, token, knowledge, state);
  if (!isReport && isNegated(syntax, token)) {
    if (isAbove) mark(state, 'isPassedOver', token);
    else mark(state, 'isNegated', token);
  }
  for (const child of syntax.childrenOf(token)) {
    const word = syntax.tokens[child]!.text.toLowerCase();
    const label = syntax.labels[child]!;
    if (label === 'mark' && knowledge.words.conditionals.has(word)) mark(state, 'isSupposed', child);
    if (label === 'mark' || label === 'case') {
      const before = syntax.tokens[child - 1]?.text.toLowerCase() ?? '';
      if (knowledge.words.insteadWords.has(word) || knowledge.words.insteadWords.has(before))
        mark(state, 'isPassedOver', child);
    }
    if (label === 'det' && word === 'no' && !isReport) mark(state, 'isNegated', child);
    if (isLabel(label, 'advmod') && knowledge.words.hearsayAdverbs.has(word)) mark(state, 'isHearsay', child);
  }
};

const readModals = (syntax: Syntax, verb: number, knowledge: Knowledge, state: State): void => {
  for (const child of syntax.childrenOf(verb)) {
    if (!isLabel(syntax.labels[child]!, 'aux')) continue;
    const word = syntax.tokens[child]!.text.toLowerCase();
    // "is to visit"
    if (/^(?:am|is|are|was|were)$/u.test(word) && hasTo(syntax, verb)) mark(state, 'isPlanned', child);
    if (knowledge.words.futureModals.has(word) || (word === 'would' && isToldAfterwards(syntax, verb)))
      mark(state, 'isPlanned', child);
    else if (knowledge.words.mightModals.has(word)) mark(state, 'isSupposed', child);
    else if (knowledge.words.mustModals.has(word) && word !== 'have') mark(state, 'mustSaid', child);
  }
};

const COMPLEMENTS = ['ccomp', 'xcomp', 'obj', 'advcl', 'acl', 'nmod', 'obl', 'csubj', 'nsubj'];

const readGovernor = (
  syntax: Syntax,
  at: number,
  head: number,
  label: string,
  lookup: EntityLookup,
  knowledge: Knowledge,
  state: State,
): void => {
  if (!COMPLEMENTS.some((one) => isLabel(label, one))) return;
  const { words, cues } = knowledge;
  const deadline = deadlineOver(syntax, at);
  if (deadline >= 0)
    return request(state, deadline, authorsOf(syntax, readClause(syntax, deadline).subject, words), lookup);
  const lemma = syntax.lemmas[head]!;
  const isVerb = syntax.tags[head] === 'VERB';
  if (isVerb && (isTalkedAbout(syntax, at, head, words) || isSought(syntax, at, words)))
    mark(state, 'isSupposed', head);
  const complement =
    isLabel(label, 'ccomp') ||
    isLabel(label, 'xcomp') ||
    isLabel(label, 'obj') ||
    (isLabel(label, 'advcl') && (hasTo(syntax, at) || isOfObject(syntax, at))) ||
    (isLabel(label, 'nsubj') && label.endsWith(':pass'));
  // "signed an accord to supply", "a bill to ban": laid down, not yet done.
  const bound = isVerb ? syntax.childrenUnder(head, 'obj') : [head];
  const isPurpose = (isLabel(label, 'advcl') || isLabel(label, 'acl')) && hasTo(syntax, at);
  if (isPurpose && bound.some((one) => words.bindingNouns.has(syntax.lemmas[one]!))) mark(state, 'isPlanned', head);
  // "reneged on its commitment"
  if (isVerb && isLabel(label, 'obl') && syntax.caseOf(at) === 'on' && words.negatingVerbs.has(lemma))
    mark(state, 'isPassedOver', head);
  if (isVerb && (complement || (isLabel(label, 'obl') && syntax.caseOf(at) === 'for'))) {
    const cue = cues.verb(syntax.lemmas, head)?.cue;
    if (asksFor(syntax, at, head, knowledge)) {
      const clause = readClause(syntax, head);
      const others = [...clause.object, ...(clause.prepositions.get('on') ?? [])];
      return request(state, head, authorsOf(syntax, clause.subject, words), lookup, others);
    }
    const next = syntax.tokens[head + 1]?.text.toLowerCase() ?? '';
    // "blocked roads to protest": a purpose; "forbade him to protest" has the same shape.
    const isPurposeOfObject =
      isPurpose && syntax.child(head, 'obj') >= 0 && !/^(?:forbid|prohibit|disallow)$/u.test(lemma);
    // "rejected the accusation": it has been made all the same.
    const isUndone = words.negatingVerbs.has(lemma) || words.negatingVerbs.has(`${lemma} ${next}`);
    if (isUndone && !isPurposeOfObject && !words.contestedNouns.has(syntax.lemmas[at]!)) mark(state, 'isPassedOver', head); // prettier-ignore
    if (isLabel(label, 'obj') || isLabel(label, 'nsubj') || isLabel(label, 'obl')) {
      if (words.planningVerbs.has(lemma) && lemma !== 'agree') mark(state, 'isPlanned', head);
      return;
    }
    // "X, which Y says bombed Z"
    const isSaidOfHead = isLabel(label, 'xcomp') && !hasTo(syntax, at) && frontedObject(syntax, head).length > 0;
    if (cue && (isLabel(label, 'ccomp') || isSaidOfHead || isOfObject(syntax, at)))
      report(state, head, readClause(syntax, head).subject, lookup, cue.certainty);
    else if (words.planningVerbs.has(lemma)) mark(state, 'isPlanned', head);
    if (words.supposingVerbs.has(lemma)) mark(state, 'isSupposed', head);
    return;
  }
  if (syntax.tags[head] === 'NOUN' && (isLabel(label, 'nmod') || isLabel(label, 'acl'))) {
    if (
      words.requestNouns.has(lemma) &&
      (syntax.caseOf(at) === 'for' || syntax.caseOf(at) === 'of' || isLabel(label, 'acl'))
    ) {
      const agents = agentsOf(syntax, head, words, (token) => lookup.at(token) >= 0);
      return request(state, head, agents, lookup);
    }
    if (
      words.supposingNouns.has(lemma) &&
      !(isLabel(label, 'acl') && !hasTo(syntax, at) && syntax.child(at, 'mark') < 0)
    ) {
      mark(state, 'isSupposed', head);
    }
  }
  // "there is no evidence that …", "is unlikely to sign"
  if (isLabel(label, 'acl') && hasNo(syntax, head)) mark(state, 'isSupposed', head);
  if (words.hesitantAdjectives.has(lemma) && hasTo(syntax, at)) mark(state, 'isSupposed', head);
  // "is about to sign", "is poised to invade"
  if (words.imminentWords.has(lemma) && isLabel(label, 'xcomp') && hasTo(syntax, at)) {
    mark(state, 'isPlanned', head);
    state.isImminent = true;
  }
  if (syntax.tags[head] === 'ADJ' && isLabel(label, 'csubj')) mark(state, 'isSupposed', head);
};

const request = (
  state: State,
  token: number,
  agents: readonly number[],
  lookup: EntityLookup,
  addressees: readonly number[] = [],
): void => {
  const requesters = agents.map((one) => lookup.at(one)).filter((entity) => entity >= 0);
  if (state.requestToken === undefined) {
    state.requestToken = token;
    state.requesters = requesters;
    return;
  }
  // "urged the government to call for …": who urges asks, through whom is urged.
  const isThrough =
    state.requesters.length === 0 || addressees.some((one) => state.requesters.includes(lookup.at(one)));
  if (isThrough && requesters.length > 0) state.requesters = requesters;
};

const report = (
  state: State,
  verb: number,
  speakers: readonly number[],
  lookup: EntityLookup,
  certainty: string,
): void => {
  if (certainty === 'denies') mark(state, 'isNegated', verb);
  if (certainty === 'supposes') mark(state, 'isSupposed', verb);
  state.attributedTo ??= firstEntity(speakers, lookup);
  mark(state, 'isHearsay', verb);
};

const firstEntity = (tokens: readonly number[], lookup: EntityLookup): number | undefined =>
  tokens.map((token) => lookup.at(token)).find((entity) => entity >= 0);

const conclude = (event: number, lookup: EntityLookup, state: State): Quality => {
  const statement = lookup.statementAt(event);
  const speaker = state.attributedTo ?? statement?.speaker;
  // In somebody's own words a "must" is a demand.
  if (state.mustSaid && state.requestToken === undefined) {
    state.requestToken = event;
    state.requesters = speaker === undefined ? [] : [speaker];
  }
  const attributedTo = speaker === undefined ? {} : { attributedTo: speaker };
  const requested =
    state.requestToken === undefined ? {} : { requesters: state.requesters, requestToken: state.requestToken };
  const status = statusOf(state, speaker !== undefined);
  return {
    status,
    isPassedOver: state.isPassedOver,
    signs: signsOf(state, status),
    ...(state.isImminent && { isImminent: true }),
    ...attributedTo,
    ...requested,
  };
};
