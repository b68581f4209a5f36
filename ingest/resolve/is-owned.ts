import type { Syntax } from '../syntax/syntax';

/** "its soldiers", "fighters of the Front": the words say whose they are, and what they do their owner does. */
export const isOwned = (syntax: Syntax, noun: number, kind?: string): boolean =>
  syntax.child(noun, 'nmod:poss') >= 0 ||
  // Residents and supporters of somebody are people of their own.
  (!/^(?:crowd|community|union)$/u.test(kind ?? '') &&
    syntax
      .childrenUnder(noun, 'nmod')
      .some((child) => syntax.caseOf(child) === 'of' && syntax.tags[child] === 'PROPN'));
