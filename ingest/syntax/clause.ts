import { append } from '../../graph/model/append';
import { askedOf, calledUpon } from './asked-of';
import { climbWhile } from './climb';
import { deadlineOver } from './deadline-over';
import { isOfOthers } from './is-of-others';
import { isLabel, type Syntax } from './syntax';
import { spend } from '../budget';

/** A verb with its logical arguments, whatever its voice and place in the sentence. Token indices. */
export interface Clause {
  readonly verb: number;
  readonly isPassive: boolean;
  /** Who does it: subject, by-phrase of a passive, the noun a participle or relative clause hangs on. */
  readonly subject: readonly number[];
  /** To whom it is done. */
  readonly object: readonly number[];
  /** Prepositional arguments by preposition. */
  readonly prepositions: ReadonlyMap<string, readonly number[]>;
}

const NAMING = new Set(['appos', 'flat', 'nmod:unmarked']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

const clauses = new WeakMap<Syntax, Map<number, Clause>>();

/**
 * The arguments of one verb off the tree; coordination is spread out, control and ellipsis are followed. Read once a verb,
 * since the subject of one clause may ask for the object of the one above, and that for its subject.
 */
export const readClause = (syntax: Syntax, verb: number): Clause => {
  spend(1);
  let known = clauses.get(syntax);
  if (known === undefined) clauses.set(syntax, (known = new Map()));
  let clause = known.get(verb);
  if (clause === undefined) {
    clause = readAnew(syntax, verb);
    known.set(verb, clause);
  }
  return clause;
};

const readAnew = (syntax: Syntax, verb: number): Clause => {
  const isPassive = isPassiveVerb(syntax, verb);
  const prepositions = readPrepositions(syntax, verb);
  const surface = surfaceSubject(syntax, verb, 0);
  const objects = syntax.childrenUnder(verb, 'obj').filter((child) => !isUnderPreposition(syntax, child));
  const fronted = frontedObject(syntax, verb);
  const direct = fronted.length > 0 ? fronted : antecedents(syntax, verb, spread(syntax, objects));
  if (isPassive) {
    const agents = prepositions.get('by') ?? makersOfMeans(syntax, prepositions);
    return { verb, isPassive, subject: agents, object: surface, prepositions };
  }
  const indirect = spread(syntax, syntax.childrenUnder(verb, 'iobj'));
  const object = direct.length > 0 ? direct : indirect.length > 0 ? indirect : relativeObject(syntax, verb);
  if (indirect.length > 0 && direct.length > 0)
    prepositions.set('to', [...(prepositions.get('to') ?? []), ...indirect]);
  return { verb, isPassive, subject: surface, object, prepositions };
};

/** "was condemned in a joint statement by Togo and Benin", "was killed in a raid by police": whose means they are. */
const makersOfMeans = (syntax: Syntax, prepositions: ReadonlyMap<string, readonly number[]>): number[] =>
  (prepositions.get('in') ?? [])
    .filter((noun) => syntax.tags[noun] === 'NOUN')
    .flatMap((noun) => syntax.childrenUnder(noun, 'nmod'))
    .filter((child) => syntax.caseOf(child) === 'by')
    .flatMap((child) => syntax.withConjuncts(child));

/** "a group which Togo has armed", "the man whom they accuse": the pronoun stands for what the clause hangs on. */
const antecedents = (syntax: Syntax, verb: number, objects: number[]): number[] => {
  const [first] = objects;
  const head = syntax.heads[verb]!;
  if (first === undefined || head < 0 || first > verb || !isLabel(syntax.labels[verb]!, 'acl')) return objects;
  return isRelative(syntax, first) ? syntax.withConjuncts(head) : objects;
};

export const isPassiveVerb = (syntax: Syntax, verb: number): boolean => {
  const { labels, tokens } = syntax;
  for (const child of syntax.childrenOf(verb)) {
    const label = labels[child]!;
    if (label === 'nsubj:pass' || label === 'aux:pass' || label === 'csubj:pass') return true;
    // "presented credentials … in a show of support by their countries": who has a subject and an object acts.
    if (label === 'obl:agent') return !(syntax.child(verb, 'obj') >= 0 && syntax.child(verb, 'nsubj') >= 0);
  }
  // "troops led by the general": a past participle after its noun has no auxiliary.
  // "its demand that NAME grant", "a plan to visit": no participles.
  if (labels[verb] === 'acl' && (syntax.child(verb, 'nsubj') >= 0 || syntax.child(verb, 'mark') >= 0)) return false;
  if (labels[verb] === 'acl')
    return /(?:ed|en|n|t|d)$/u.test(tokens[verb]!.text) && !tokens[verb]!.text.endsWith('ing');
  if (isLabel(labels[verb]!, 'conj') && syntax.child(verb, 'nsubj') < 0) {
    const first = syntax.heads[verb]!;
    if (isNominal(syntax, first)) return isByParticiple(syntax, verb);
    return syntax.tags[first] === 'VERB' && isParticiple(syntax, verb) && isPassiveVerb(syntax, first);
  }
  return false;
};

const isNominal = (syntax: Syntax, token: number): boolean =>
  syntax.tags[token] === 'NOUN' || syntax.tags[token] === 'PROPN';

/** "the Front, led by NAME, controls": a participle that the parser joined to its noun as if it were a second noun. */
const isByParticiple = (syntax: Syntax, verb: number): boolean =>
  isParticiple(syntax, verb) && syntax.childrenUnder(verb, 'obl').some((child) => syntax.caseOf(child) === 'by');

/** No subject or auxiliary of its own and a participle's ending: it shares those of the verb it is joined to. */
const isParticiple = (syntax: Syntax, verb: number): boolean =>
  syntax.child(verb, 'aux') < 0 &&
  syntax.child(verb, 'obj') < 0 &&
  /(?:ed|en|wn|ld|pt|nt|led|de)$/u.test(syntax.tokens[verb]!.text);

const readPrepositions = (syntax: Syntax, verb: number): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  for (const child of syntax.childrenOf(verb)) {
    const isArgument = isLabel(syntax.labels[child]!, 'obl') || isLabel(syntax.labels[child]!, 'nmod');
    if (!isArgument && !isUnderPreposition(syntax, child)) continue;
    const preposition = syntax.caseOf(child);
    if (!preposition || isAside(syntax, child, preposition)) continue;
    const sofar = found.get(preposition);
    const fillers = syntax.withConjuncts(child).filter((one) => one === child || !ownCase(syntax, one, preposition));
    if (sofar) append(sofar, fillers);
    else found.set(preposition, fillers);
  }
  return found;
};

/** "met with [Prime Minister NAME]" as if it were an object: what stands under a preposition is none. */
const isUnderPreposition = (syntax: Syntax, child: number): boolean =>
  isLabel(syntax.labels[child]!, 'obj') &&
  syntax
    .childrenOf(child)
    .some((one) => syntax.labels[one] === 'case' && one < child && syntax.tags[one] === 'ADP' && !/^(?:of|than)$/iu.test(syntax.tokens[one]!.text)); // prettier-ignore

/** "Chad, which Sudan accuses": of two subjects a relative pronoun is the object. */
export const frontedObject = (syntax: Syntax, verb: number): number[] => {
  const subjects = syntax.childrenUnder(verb, 'nsubj');
  const head = syntax.heads[verb]!;
  const isFronted = subjects.length > 1 && isRelative(syntax, subjects[0]!) && !isRelative(syntax, subjects[1]!);
  if (!isFronted || head < 0) return [];
  return isLabel(syntax.labels[verb]!, 'acl') ? syntax.withConjuncts(head) : antecedent(syntax, subjects[0]!);
};

/** "for his part": names nobody for whom anything is done. */
const isAside = (syntax: Syntax, noun: number, preposition: string): boolean =>
  preposition === 'for' && syntax.lemmas[noun] === 'part' && syntax.child(noun, 'nmod:poss') >= 0;

/** "in Paris and on Friday": a conjunct with another preposition is another argument. */
const ownCase = (syntax: Syntax, token: number, preposition: string): boolean => {
  const own = syntax.caseOf(token);
  return own !== '' && own !== preposition;
};

const spread = (syntax: Syntax, heads: readonly number[]): number[] =>
  heads.flatMap((head) => [...syntax.withConjuncts(head), ...conjunctsOfName(syntax, head)]);

/**
 * "commander NAME and his comrade NAME": what is joined to the name is joined to its title. "two activists, NAME and NAME":
 * of several who are named, each is meant.
 */
const conjunctsOfName = (syntax: Syntax, head: number): number[] =>
  syntax
    .childrenOf(head)
    .filter((child) => child > head && syntax.tags[child] === 'PROPN' && NAMING.has(syntax.labels[child]!))
    .flatMap((child) => {
      const others = syntax.childrenUnder(child, 'conj');
      const isList =
        others.length > 0 && syntax.tags[head] === 'NOUN' && syntax.lemmas[head] !== syntax.tokens[head]!.text;
      return isList && syntax.labels[child] === 'appos' ? [child, ...others] : others;
    });

const isRelative = (syntax: Syntax, token: number): boolean =>
  syntax.tags[token] !== 'PROPN' && RELATIVES.has(syntax.tokens[token]!.text.toLowerCase());

const surfaceSubject = (syntax: Syntax, verb: number, depth: number): number[] => {
  const { heads, labels } = syntax;
  const subjects = syntax.childrenUnder(verb, 'nsubj');
  const own = frontedObject(syntax, verb).length > 0 ? subjects.slice(1) : subjects;
  const head = heads[verb]!;
  const label = labels[verb]!;
  if (own.length > 0) {
    const [subject] = own;
    if (isPurposeOf(syntax, verb)) return [];
    if (isRelative(syntax, subject!) && isLabel(label, 'acl') && head >= 0) return syntax.withConjuncts(head);
    if (isRelative(syntax, subject!) && subject! < verb) return antecedent(syntax, subject!);
    return [...spread(syntax, own), ...companions(syntax, own)];
  }
  spend(1);
  if (head < 0 || depth > 6) return [];
  const given = recipientOf(syntax, verb);
  if (given.length > 0) return given;
  if (isLabel(label, 'acl')) return syntax.child(verb, 'mark') >= 0 ? ownerOfPlan(syntax, head, depth) : [head];
  if (isLabel(label, 'conj') || isLabel(label, 'parataxis')) {
    if (isNominal(syntax, head) && isByParticiple(syntax, verb)) return [head];
    return isVerbal(syntax, head) ? surfaceSubject(syntax, head, depth + 1) : [];
  }
  // "renewed its call for Togo to leave"
  const called = isLabel(label, 'xcomp') || isLabel(label, 'advcl') ? calledUpon(syntax, head, verb) : [];
  if (called.length > 0) return called;
  if (isLabel(label, 'xcomp')) {
    // "Kenya, which Chad says bombed Sudan"
    const spokenOf = syntax.child(verb, 'mark') < 0 ? frontedObject(syntax, head) : [];
    if (spokenOf.length > 0) return spokenOf;
    const object = [...syntax.childrenUnder(head, 'obj'), ...syntax.childrenUnder(head, 'iobj')];
    if (object.length > 0 && !isPassiveVerb(syntax, head)) return spread(syntax, object);
    // "called on the rebels to leave", "called for the rebels to leave"
    const asked = syntax
      .childrenUnder(head, 'obl')
      .find((child) => child > head && child < verb && (/^(?:on|upon|for)$/u.test(syntax.caseOf(child)) || (syntax.lemmas[head] === 'appeal' && syntax.caseOf(child) === 'to'))); // prettier-ignore
    if (asked !== undefined) return syntax.withConjuncts(asked);
    return surfaceSubject(syntax, head, depth + 1);
  }
  // "accused him of sheltering", "stopped them from leaving": the object does it.
  if (isLabel(label, 'advcl') && isOfObject(syntax, verb)) return readClause(syntax, head).object.slice();
  // "Speaking in Cairo, he was told …" shares the surface subject, active or passive.
  if (isLabel(label, 'advcl')) return isVerbal(syntax, head) ? surfaceSubject(syntax, head, depth + 1) : [];
  if (isLabel(label, 'ccomp') && syntax.child(verb, 'mark') >= 0) {
    const object = syntax.childrenUnder(head, 'obj');
    return object.length > 0 ? spread(syntax, object) : [];
  }
  return [];
};

/** "gave Chad a month to leave", "gave Chad until May to leave": who is given the time or right is to act. */
const recipientOf = (syntax: Syntax, infinitive: number): number[] => {
  const giving = deadlineOver(syntax, infinitive);
  if (giving < 0) return [];
  const recipient = Math.max(syntax.child(giving, 'iobj'), -1);
  return spread(syntax, recipient >= 0 ? [recipient] : syntax.childrenUnder(giving, 'obj').slice(0, 1));
};

/** "Togo, along with Benin, signed": who does it with the subject. */
const companions = (syntax: Syntax, subjects: readonly number[]): number[] =>
  subjects
    .flatMap((subject) => syntax.childrenUnder(subject, 'nmod'))
    .filter((child) => /^(?:along|alongside|together)$/u.test(syntax.caseOf(child)))
    .flatMap((child) => syntax.withConjuncts(child));

/** "the force's mission is to defend the regime": what the mission is, not what it does. */
const isPurposeOf = (syntax: Syntax, verb: number): boolean =>
  syntax.child(verb, 'cop') >= 0 &&
  syntax.childrenUnder(verb, 'mark').some((mark) => syntax.tokens[mark]!.text.toLowerCase() === 'to');

/** "NAME, who …" where the tree lost the relative clause: the noun before the pronoun. */
const antecedent = (syntax: Syntax, pronoun: number): number[] => {
  let before = pronoun - 1;
  if (before >= 0 && syntax.tokens[before]!.text === ',') before -= 1;
  if (before < 0 || syntax.tokens[before]!.sentence !== syntax.tokens[pronoun]!.sentence || !isNominal(syntax, before))
    return [];
  return [climbWhile(syntax, before, (at) => syntax.labels[at] === 'flat')];
};

const isVerbal = (syntax: Syntax, token: number): boolean =>
  syntax.tags[token] === 'VERB' || syntax.tags[token] === 'AUX' || syntax.child(token, 'nsubj') >= 0;

/** "a plan by the army to attack", "Iran's plan to attack": the infinitive's subject is whose plan it is. */
const ownerOfPlan = (syntax: Syntax, noun: number, depth: number): number[] => {
  const owner = syntax.child(noun, 'nmod:poss');
  if (owner >= 0) return syntax.withConjuncts(owner);
  // "the decision by the army to attack"
  const planner = syntax.childrenUnder(noun, 'nmod').find((child) => syntax.caseOf(child) === 'by');
  if (planner !== undefined) return syntax.withConjuncts(planner);
  const asked = askedOf(syntax, noun);
  if (asked.length > 0) return asked;
  const governor = syntax.heads[noun]!;
  // "vetoed any move to impose sanctions": somebody's, not the subject's.
  const isAnybodys = syntax
    .childrenUnder(noun, 'det')
    .some((child) => /^(?:any|every|all|such|no)$/iu.test(syntax.tokens[child]!.text));
  if (isAnybodys || (governor >= 0 && isOfOthers(syntax, governor))) return [];
  if (syntax.labels[noun] === 'obj' && governor >= 0) return surfaceSubject(syntax, governor, depth + 1);
  return [];
};

/** A gerund after "of", "from" or "for" whose governor has an object: "criticised them for refusing". */
export const isOfObject = (syntax: Syntax, verb: number): boolean => {
  const head = syntax.heads[verb]!;
  if (head < 0 || syntax.tags[head] !== 'VERB') return false;
  const marked = syntax
    .childrenOf(verb)
    .some(
      (child) =>
        ['mark', 'case'].includes(syntax.labels[child]!) && /^(?:of|from|for)$/iu.test(syntax.tokens[child]!.text),
    );
  return marked && readClause(syntax, head).object.length > 0;
};

/** "the man whom the police arrested", "the man the police arrested". */
const relativeObject = (syntax: Syntax, verb: number): number[] => {
  const head = syntax.heads[verb]!;
  if (syntax.labels[verb] !== 'acl:relcl' || head < 0) return [];
  const subject = syntax.child(verb, 'nsubj');
  // "the institute, where he assisted": the place is no object.
  const isPlace = syntax.childrenUnder(verb, 'advmod').some((child) => /^(?:where|when|why|how)$/iu.test(syntax.tokens[child]!.text)); // prettier-ignore
  return subject >= 0 && !isRelative(syntax, subject) && !isPlace ? syntax.withConjuncts(head) : [];
};
