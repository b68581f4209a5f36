import { isLabel, type Syntax } from './syntax';

/** "said it would close the port": the future of a report in the past; with a condition it stays a supposition. */
export const isToldAfterwards = (syntax: Syntax, verb: number): boolean => {
  const report = syntax.heads[verb]!;
  if (report < 0 || !isLabel(syntax.labels[verb]!, 'ccomp') || syntax.tags[report] !== 'VERB') return false;
  const isPast = syntax.tokens[report]!.text.toLowerCase() !== syntax.lemmas[report] && !/(?:s|ing)$/u.test(syntax.tokens[report]!.text); // prettier-ignore
  const isSupposed = syntax
    .childrenOf(verb)
    .some((clause) => syntax.childrenOf(clause).some((one) => syntax.labels[one] === 'mark' && /^(?:if|whether)$/iu.test(syntax.tokens[one]!.text))); // prettier-ignore
  return isPast && !isSupposed;
};
