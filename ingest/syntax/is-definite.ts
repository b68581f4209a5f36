import type { Syntax } from './syntax';

/** "the committee", "this group": points at something known. */
export const isDefinite = (syntax: Syntax, noun: number): boolean =>
  isPossessorAfterArticle(syntax, noun) ||
  syntax.childrenOf(noun).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    return (
      child < noun && (word === 'the' || word === 'this' || word === 'that' || word === 'these' || word === 'those')
    );
  });

/** "the group's deputy commander": the tree hangs the article on what is owned. */
const isPossessorAfterArticle = ({ tokens, labels }: Syntax, noun: number): boolean =>
  labels[noun] === 'nmod:poss' && noun > 0 && /^(?:the|this|that)$/iu.test(tokens[noun - 1]!.text);
