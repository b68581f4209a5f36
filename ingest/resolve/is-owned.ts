import type { Syntax } from '../syntax/syntax';

/** "its soldiers", "fighters of the Front": the words say whose they are, and what they do their owner does. */
export const isOwned = (syntax: Syntax, noun: number): boolean =>
  syntax.child(noun, 'nmod:poss') >= 0 ||
  syntax.childrenUnder(noun, 'nmod').some((child) => syntax.caseOf(child) === 'of' && syntax.tags[child] === 'PROPN');
