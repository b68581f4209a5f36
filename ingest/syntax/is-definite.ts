import type { Syntax } from './syntax';

/** "the committee", "this group": points at something known. */
export const isDefinite = (syntax: Syntax, noun: number): boolean =>
  syntax.childrenOf(noun).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    return (
      child < noun && (word === 'the' || word === 'this' || word === 'that' || word === 'these' || word === 'those')
    );
  });
