import { isLabel, type Syntax } from './syntax';

/** "gave Chad a month to leave", "gave Chad until May to leave": the verb over an infinitive that somebody is given time for; -1 elsewhere. */
export const deadlineOver = (syntax: Syntax, infinitive: number): number => {
  const { heads, labels, lemmas, tokens } = syntax;
  const head = heads[infinitive]!;
  if (head < 0 || !syntax.childrenUnder(infinitive, 'mark').some((mark) => /^to$/iu.test(tokens[mark]!.text)))
    return -1;
  const giving = isLabel(labels[infinitive]!, 'acl') && /^(?:obj|obl)/u.test(labels[head]!) ? heads[head]! : head;
  if (giving < 0 || !/^(?:give|set)$/u.test(lemmas[giving]!)) return -1;
  const own = syntax.childrenOf(giving);
  if (own.some((child) => labels[child]!.endsWith(':pass'))) return -1;
  // The tree may take "a week" for when it was given.
  const isTime = (child: number): boolean =>
    child < infinitive && labels[child] === 'obl:unmarked' && /^(?:hour|day|week|month|year)$/u.test(lemmas[child]!);
  const isTimed = giving !== head || own.some((child) => isTime(child) || (isLabel(labels[child]!, 'obl') && syntax.caseOf(child) === 'until')); // prettier-ignore
  const objects = own.filter((child) => /^i?obj$/u.test(labels[child]!)).length;
  return isTimed && objects > (giving === head ? 0 : 1) ? giving : -1;
};
