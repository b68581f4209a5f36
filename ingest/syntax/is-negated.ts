import { isLabel, type Syntax } from './syntax';

/** "did not say", "never met". */
export const isNegated = (syntax: Syntax, verb: number): boolean =>
  syntax.childrenOf(verb).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    return isLabel(syntax.labels[child]!, 'advmod') && /^(?:not|n['’]t|never|no longer)$/u.test(word);
  });
