import type { WordLists } from '../lexicons/word-lists';
import { isLabel, type Syntax } from './syntax';
import { readClause, type Clause } from './clause';
import { climbWhile } from './climb';

/** The clause in which a noun is what a supporting verb has: "voiced criticism", "launched an attack on". */
export const supportOf = (syntax: Syntax, noun: number, words: WordLists): Clause | undefined => {
  const isJoinedNoun = (one: number): boolean => isLabel(syntax.labels[one]!, 'conj') && syntax.tags[syntax.heads[one]!] === 'NOUN'; // prettier-ignore
  const at = climbWhile(syntax, noun, isJoinedNoun);
  const verb = syntax.heads[at]!;
  if (verb < 0 || !words.supportVerbs.has(syntax.lemmas[verb]!)) return undefined;
  const clause = readClause(syntax, verb);
  return clause.object.includes(at) ? clause : undefined;
};

/** Who does what the noun says: its possessor, "by", a country's adjective before it, "from", or the supporting verb's subject. */
export const agentsOf = (
  syntax: Syntax,
  noun: number,
  words: WordLists,
  isName: (token: number) => boolean,
): number[] => {
  const by = argumentsUnder(syntax, noun, 'by');
  if (by.length > 0) return by;
  const possessor = syntax.child(noun, 'nmod:poss');
  if (
    possessor >= 0 &&
    !(words.sufferingNouns.has(syntax.lemmas[noun]!) && argumentsUnder(syntax, noun, 'of').length === 0)
  ) {
    return syntax.withConjuncts(possessor);
  }
  const support = supportOf(syntax, noun, words);
  if (support && support.subject.length > 0) return [...support.subject];
  const from = argumentsUnder(syntax, noun, 'from');
  if (from.length > 0) return from;
  const names = modifierNames(syntax, noun, isName);
  return names.length > 0 ? names : agentsBehind(syntax, noun, words);
};

/** "criticism of Togo from Kenya", "the bombing of the port by Benin": the tree may hang the agent on the name before it. */
const agentsBehind = (syntax: Syntax, noun: number, words: WordLists): number[] => {
  const marks = words.contestedNouns.has(syntax.lemmas[noun]!) ? /^(?:by|from)$/u : /^by$/u;
  return syntax
    .childrenUnder(noun, 'nmod')
    .filter((child) => child > noun && syntax.tags[child] === 'PROPN')
    .flatMap((child) => syntax.childrenUnder(child, 'nmod'))
    .filter((child) => marks.test(syntax.caseOf(child)))
    .flatMap((child) => syntax.withConjuncts(child));
};

/** "US strikes", "an Israeli attack": names and adjectives of countries before the noun. */
export const modifierNames = (syntax: Syntax, noun: number, isName: (token: number) => boolean): number[] => {
  // "a US drone strike": the name may hang on the word in between.
  const within = syntax.childrenUnder(noun, 'compound').flatMap((child) => syntax.childrenUnder(child, 'compound'));
  return [...syntax.childrenOf(noun), ...within]
    .filter(
      (child) =>
        child < noun &&
        (isLabel(syntax.labels[child]!, 'compound') ||
          isLabel(syntax.labels[child]!, 'amod') ||
          syntax.labels[child] === 'nmod:desc'),
    )
    .filter(isName);
};

export const argumentsUnder = (syntax: Syntax, noun: number, preposition: string): number[] =>
  syntax
    .childrenUnder(noun, 'nmod')
    .filter((child) => syntax.caseOf(child) === preposition)
    .flatMap((child) => syntax.withConjuncts(child));

/** "rebuffed an invitation by NAME": in an active clause a by-phrase behind the object belongs to it. */
const byOfObject = (syntax: Syntax, noun: number): number[] => {
  const verb = syntax.heads[noun]!;
  if (syntax.labels[noun] !== 'obj' || verb < 0 || syntax.child(verb, 'aux:pass') >= 0) return [];
  return syntax
    .childrenUnder(verb, 'obl')
    .filter((child) => child > noun && syntax.caseOf(child) === 'by')
    .flatMap((child) => syntax.withConjuncts(child));
};

/** Whose it is: "the minister's remarks", "the role of US troops", "Israeli policy". What it is done to does not count. */
export const ownersOf = (
  syntax: Syntax,
  noun: number,
  words: WordLists,
  isName: (token: number) => boolean,
): number[] => {
  // "the government's land policy": the parser may hang the owner on the word in between.
  const within = syntax.childrenOf(noun).filter((child) => child < noun && isLabel(syntax.labels[child]!, 'compound'));
  for (const holder of [noun, ...within]) {
    const possessor = syntax.child(holder, 'nmod:poss');
    // "the mayor's murder": done to the mayor.
    const isSuffered = words.victimNouns.has(syntax.lemmas[noun]!) && argumentsUnder(syntax, noun, 'of').length === 0;
    if (possessor >= 0) return isSuffered ? [] : syntax.withConjuncts(possessor);
  }
  const by = argumentsUnder(syntax, noun, 'by');
  if (by.length > 0) return by;
  // "the march staged by students", "a bill signed by the minister"
  const made = syntax
    .childrenUnder(noun, 'acl')
    .filter((verb) => verb > noun && syntax.tags[verb] === 'VERB' && !isLabel(syntax.labels[verb]!, 'acl:relcl'))
    .flatMap((verb) => [...(readClause(syntax, verb).prepositions.get('by') ?? [])]);
  if (made.length > 0) return made;
  const attached = byOfObject(syntax, noun);
  if (attached.length > 0) return attached;
  const modifiers = modifierNames(syntax, noun, isName);
  if (words.sufferingNouns.has(syntax.lemmas[noun]!) || words.harmingNouns.has(syntax.lemmas[noun]!)) return modifiers;
  const of = argumentsUnder(syntax, noun, 'of');
  // "a Swiss offer of mediation": what is offered owns nothing.
  if (of.length > 0 && (modifiers.length === 0 || of.some(isName))) return of;
  return modifiers.length > 0 ? modifiers : argumentsUnder(syntax, noun, 'from');
};
