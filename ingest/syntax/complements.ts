import { isLabel, type Syntax } from './syntax';

/** The verb or adjective of what is wanted, said or done: "urged him to leave", "demanded that it leave". */
export const complementOf = (syntax: Syntax, verb: number): number[] =>
  syntax.childrenOf(verb).filter((child) => {
    const label = syntax.labels[child]!;
    return isLabel(label, 'xcomp') || isLabel(label, 'ccomp') || (label === 'advcl' && hasTo(syntax, child));
  });

/** "to leave": the clause is an infinitive. */
export const hasTo = (syntax: Syntax, verb: number): boolean =>
  syntax
    .childrenOf(verb)
    .some((child) => syntax.labels[child] === 'mark' && syntax.tokens[child]!.text.toLowerCase() === 'to');
