import { isDefinite } from '../syntax/is-definite';
import { complementOf, contentOf } from '../syntax/complements';
import type { WordLists } from '../lexicons/word-lists';
import { isLabel, type Syntax } from '../syntax/syntax';
import { readClause, type Clause } from '../syntax/clause';
import { adjectivesSharing } from '../syntax/adjectives-sharing';
import type { EntityLookup } from '../lookup/entity-lookup';
import { agentsOf, argumentsUnder, ownersOf, supportOf } from '../syntax/noun-arguments';
import { above, climbWhile } from '../syntax/climb';
import { appositionOf, instancesOf } from '../syntax/instances-of';

/** Where a frame's word stands, for following the frame's paths. */
export interface Place {
  readonly syntax: Syntax;
  readonly lookup: EntityLookup;
  readonly words: WordLists;
  /** The verb, noun or adjective that carries the relation. */
  readonly token: number;
  /** The clause of a verb or predicate adjective; of a noun, that of its supporting verb. */
  readonly clause?: Clause;
  readonly isNoun: boolean;
  /** Arguments bound by the frame's `through`, by preposition. */
  readonly bound: ReadonlyMap<string, readonly number[]>;
}

/** Tokens that a path reaches; the first alternative that reaches an entity wins. */
export const followPath = (place: Place, path: string): number[] => {
  for (const alternative of path.split('|')) {
    const owner = alternative.endsWith('~');
    const reached = followSteps(place, (owner ? alternative.slice(0, -1) : alternative).split('.'));
    const ends = reached.flatMap((token) => toEnds(place, token, owner));
    if (ends.length > 0) return ends;
  }
  return [];
};

/** What the path's first step reaches, entity or not. */
export const followRaw = (place: Place, path: string): number[] =>
  path.split('|').flatMap((alternative) => followSteps(place, alternative.replace(/~$/u, '').split('.')));

const isEntity = (place: Place, token: number): boolean => place.lookup.at(token) >= 0;

const toEnds = (place: Place, token: number, owner: boolean): number[] => {
  const sharing = sharersOf(place, token);
  if (sharing.length > 0) return sharing;
  const counted = countedIn(place, token);
  if (counted.length > 1) return counted;
  const instances = instancesOf(place.syntax, token, (one) => isEntity(place, one));
  if (isEntity(place, token)) return [token, ...instances];
  if (instances.length > 0) return instances;
  // "the Liberian owner, Bulk Ltd": who is named is meant.
  const owned = appositionOf(place.syntax, token, (one) => isEntity(place, one));
  if (owned >= 0) return [owned];
  const called = owner ? calledSo(place.syntax, token) : -1;
  if (called >= 0) return toEnds(place, called, owner);
  // "backed its ally": who stands to somebody as an ally is another one.
  if (!owner || place.words.relationalNouns.has(place.syntax.lemmas[token]!)) return [];
  const { syntax, words } = place;
  const named = (one: number): boolean => isEntity(place, one);
  let level = [token];
  // "the destabilising role of US troops", "the contents of the minister's speech": at most two nouns down.
  for (let depth = 0; depth < 2; depth += 1) {
    const owners = level.flatMap((one) => ownersOf(syntax, one, words, named));
    const found = owners.filter(named);
    if (found.length > 0) return found;
    level = owners;
  }
  return authorsOfAppended(syntax, token).filter(named);
};

/** "X accused Y of theft, an allegation that Z denies", "a move Z condemned": what a sentence is closed with is its subject's. */
const authorsOfAppended = (syntax: Syntax, noun: number): number[] => {
  const article = syntax.childrenUnder(noun, 'det').find((child) => /^an?$/u.test(syntax.tokens[child]!.text));
  if (article === undefined || syntax.tokens[article - 1]?.text !== ',') return [];
  if (!syntax.childrenOf(noun).some((child) => child > noun && isLabel(syntax.labels[child]!, 'acl'))) return [];
  for (const at of above(syntax, noun)) {
    if (at > noun || syntax.tags[at] !== 'VERB' || isLabel(syntax.labels[at]!, 'acl')) continue;
    const subject = syntax.childrenUnder(at, 'nsubj').find((child) => child < at);
    if (subject !== undefined) return syntax.withConjuncts(subject);
  }
  return [];
};

/** "thousands of students and workers", "the towns of X and Y": each of them. */
const countedIn = ({ syntax, lookup, words }: Place, token: number): number[] => {
  const lemma = syntax.lemmas[token]!;
  const isAmount = words.amountNouns.has(lemma) || words.placeNouns.has(lemma);
  if (syntax.tags[token] !== 'NOUN' || !isAmount) return [];
  const counted = argumentsUnder(syntax, token, 'of');
  return counted.length > 1 && lookup.at(token) === lookup.at(counted[0]!) ? counted.filter((one) => lookup.at(one) >= 0) : []; // prettier-ignore
};

/** "what it called a reckless use of force": what is called so stands for "what"; -1 elsewhere. */
const calledSo = (syntax: Syntax, token: number): number => {
  if (syntax.tokens[token]!.text.toLowerCase() !== 'what') return -1;
  const naming = syntax.child(token, 'acl');
  if (naming < 0 || !/^(?:call|term|dub|describe|consider|brand|label)$/u.test(syntax.lemmas[naming]!)) return -1;
  return Math.max(syntax.child(naming, 'obj'), syntax.child(naming, 'xcomp'), syntax.child(naming, 'obl'));
};

/** "Ghanaian and Togolese officials", "the Maltese and Libyan sides": each adjective is an end. */
const sharersOf = (place: Place, noun: number): number[] => {
  const adjectives = adjectivesSharing(place.syntax, noun).filter((one) => isEntity(place, one));
  if (adjectives.length < 2) return [];
  return isEntity(place, noun) ? [...adjectives.slice(0, -1), noun] : adjectives;
};

const followSteps = (place: Place, steps: readonly string[]): number[] => {
  const [first, ...rest] = steps;
  let reached = firstStep(place, first!);
  for (const step of rest) reached = reached.flatMap((token) => nextStep(place, token, step));
  return reached;
};

const firstStep = (place: Place, step: string): number[] => {
  const { syntax, clause, token, words, isNoun } = place;
  if (step.startsWith('prep:')) {
    const preposition = step.slice(5);
    const own = isNoun ? argumentsUnder(syntax, token, preposition) : [];
    if (own.length > 0) return own;
    return [...(clause?.prepositions.get(preposition) ?? [])];
  }
  switch (step) {
    case 'subject':
      return [...(clause?.subject ?? [])];
    case 'object':
      return [...(place.bound.get('object') ?? clause?.object ?? [])];
    case 'patient':
      return [...((clause?.isPassive || clause?.object.length ? clause.object : clause?.subject) ?? [])];
    case 'agent':
      return agentsOf(syntax, token, words, (one) => isEntity(place, one));
    case 'circumstance':
      return circumstance(syntax, token);
    case 'errand':
      return errandOf(syntax, token, words);
    case 'owner':
      return ownersOf(syntax, token, words, (one) => isEntity(place, one));
    case 'complement':
      return isNoun ? contentOf(syntax, token) : complementOf(syntax, token);
    case 'condition':
      return conditionOf(syntax, token);
    case 'appointee':
      return appointeeOf(syntax, token, words);
    case 'joined':
      return isLabel(syntax.labels[token]!, 'conj') ? [syntax.heads[token]!] : [];
    case 'after':
      return afterClause(syntax, clause?.verb ?? token);
    case 'self':
      return [token];
    case 'holder':
      return holderOf(syntax, token);
    case 'noun':
      return [syntax.heads[token]!].filter((head) => head >= 0);
    default:
      return [...(place.bound.get(step) ?? [])];
  }
};

const nextStep = (place: Place, token: number, step: string): number[] => {
  const { syntax, words } = place;
  if (step === 'owner') return ownersOf(syntax, token, words, (one) => isEntity(place, one));
  if (step === 'land') return landOf(place, token);
  if (step === 'subject') return [...readClause(syntax, token).subject];
  if (step === 'object') return [...readClause(syntax, token).object];
  const nominal = argumentsUnder(syntax, token, step);
  return nominal.length > 0 ? nominal : [...(readClause(syntax, token).prepositions.get(step) ?? [])];
};

/** "to the flooded Kenyan provinces": the country that a noun of places is described by. */
const landOf = ({ syntax, lookup, words }: Place, noun: number): number[] =>
  words.placeNouns.has(syntax.lemmas[noun]!) && lookup.at(noun) < 0
    ? [...syntax.childrenUnder(noun, 'amod'), ...syntax.childrenUnder(noun, 'compound')].slice(-1)
    : [];

/** "named NAME minister, replacing": who is given an office by the verb above, whatever its voice. */
const appointeeOf = (syntax: Syntax, verb: number, words: WordLists): number[] => {
  const above = syntax.heads[verb]!;
  if (above < 0 || !words.namingVerbs.has(syntax.lemmas[above]!)) return [];
  if (!/^(?:advcl|xcomp|acl)/u.test(syntax.labels[verb]!) || !/ing$|^(?:succeed|replace)$/u.test(syntax.tokens[verb]!.text)) return []; // prettier-ignore
  return [...readClause(syntax, above).object];
};

/** "threatened to shut the port unless the ministry pays": who must act, of the verb or of its complement. */
const conditionOf = (syntax: Syntax, verb: number): number[] =>
  [
    verb,
    ...complementOf(syntax, verb),
    ...complementOf(syntax, verb).flatMap((one) => syntax.childrenUnder(one, 'advcl')),
  ]
    .flatMap((one) => syntax.childrenUnder(one, 'advcl'))
    .filter((clause) =>
      syntax
        .childrenOf(clause)
        .some((mark) => syntax.labels[mark] === 'mark' && /^(?:if|unless|until)$/iu.test(syntax.tokens[mark]!.text)),
    )
    .flatMap((clause) => [...readClause(syntax, clause).subject]);

/** "In a meeting with NAME, she said", "travels to Doha for talks with": who acts in the clause that the noun goes with. */
const circumstance = (syntax: Syntax, noun: number): number[] => {
  const verb = syntax.heads[noun]!;
  if (verb < 0 || syntax.tags[verb] !== 'VERB' || !isLabel(syntax.labels[noun]!, 'obl')) return [];
  // "agreed to mediation in the talks with NAME": known talks behind something else are what it is about.
  const isBetween = (child: number): boolean =>
    child > verb && child < noun && /^(?:obl|obj)/u.test(syntax.labels[child]!);
  if (noun > verb && isDefinite(syntax, noun) && syntax.childrenOf(verb).some(isBetween)) return [];
  return /^(?:in|during|at|after|following|for|before|ahead)$/u.test(syntax.caseOf(noun))
    ? [...readClause(syntax, verb).subject]
    : [];
};

/** "returned to Oslo for talks": who makes the journey. */
const errandOf = (syntax: Syntax, noun: number, words: WordLists): number[] => {
  const verb = syntax.heads[noun]!;
  const isErrand = verb >= 0 && syntax.caseOf(noun) === 'for' && words.journeys.has(syntax.lemmas[verb]!);
  return isErrand ? circumstance(syntax, noun) : [];
};

/** "criticism after the minister called for …": the clause that gave rise to it. */
const afterClause = (syntax: Syntax, verb: number): number[] =>
  syntax
    .childrenUnder(verb, 'advcl')
    .filter((child) =>
      syntax
        .childrenOf(child)
        .some((mark) => syntax.labels[mark] === 'mark' && /^(?:after|when|as|over)$/iu.test(syntax.tokens[mark]!.text)),
    );

/** Whose apposition or predicate a noun is: "X, a branch of Y", "X is part of Y". */
const holderOf = (syntax: Syntax, noun: number): number[] => {
  const named = nameBehind(syntax, noun);
  if (named >= 0) return [named];
  const verb = syntax.heads[noun]!;
  const at = climbWhile(syntax, noun, (one) => isLabel(syntax.labels[one]!, 'conj'));
  if (isLabel(syntax.labels[noun]!, 'xcomp') && verb >= 0 && /^(?:become|remain)$/u.test(syntax.lemmas[verb]!)) {
    return [...readClause(syntax, verb).subject];
  }
  const isPlural = syntax.tokens[noun]!.text.toLowerCase() !== syntax.lemmas[noun];
  if (syntax.labels[at] === 'appos' && isPlural) return syntax.withConjuncts(syntax.heads[at]!);
  if (syntax.labels[at] === 'appos') {
    const near = nounBefore(syntax, syntax.spanOf(at).first);
    if (near >= 0 && near !== syntax.heads[at]) return [syntax.heads[at]!, near];
  }
  if (syntax.labels[at] === 'appos')
    return syntax
      .withConjuncts(syntax.heads[at]!)
      .slice(0, syntax.tokens[noun]!.text.toLowerCase() === syntax.lemmas[noun] ? 1 : undefined);
  if (syntax.child(noun, 'cop') >= 0) {
    const subject = syntax.child(noun, 'nsubj');
    if (subject < 0) return [];
    const relative =
      isLabel(syntax.labels[noun]!, 'acl') && /^(?:which|who|that)$/iu.test(syntax.tokens[subject]!.text);
    return relative ? [syntax.heads[noun]!] : syntax.withConjuncts(subject);
  }
  return [];
};

/** "Trump ally NAME", "party leader and Putin critic NAME": the name that follows at once; -1 where there is none. */
const nameBehind = (syntax: Syntax, noun: number): number => {
  const next = noun + 1;
  if (syntax.tags[next] !== 'PROPN' || syntax.tokens[next]!.sentence !== syntax.tokens[noun]!.sentence) return -1;
  const name = climbWhile(syntax, next, (at) => syntax.labels[at] === 'flat');
  const isBeside = syntax.heads[noun] === syntax.heads[name] || syntax.heads[noun] === name || syntax.heads[name] === noun; // prettier-ignore
  return isBeside ? name : -1;
};

/** "the head of the X movement, a branch of Y": the noun right before the comma may be meant. */
const nounBefore = (syntax: Syntax, first: number): number => {
  const before = syntax.tokens[first]?.text === ',' ? first - 1 : first - 2;
  if (before < 0 || (syntax.tags[before] !== 'NOUN' && syntax.tags[before] !== 'PROPN')) return -1;
  return climbWhile(syntax, before, (at) => syntax.labels[at] === 'flat');
};

export const supportClause = (syntax: Syntax, noun: number, words: WordLists): Clause | undefined =>
  supportOf(syntax, noun, words) ?? nominalClause(syntax, noun);

/** A noun that is the subject or object of some verb shares that verb's prepositions: "criticism came from unions". */
const nominalClause = (syntax: Syntax, noun: number): Clause | undefined => {
  const verb = syntax.heads[noun]!;
  return verb >= 0 &&
    syntax.tags[verb] === 'VERB' &&
    ['obj', 'obl'].some((label) => isLabel(syntax.labels[noun]!, label))
    ? readClause(syntax, verb)
    : undefined;
};
