import { isLabel, type Syntax } from './syntax';

/** The verb or adjective of what is wanted, said or done: "urged him to leave", "demanded that it leave". */
export const complementOf = (syntax: Syntax, verb: number): number[] =>
  syntax.childrenOf(verb).filter((child) => {
    const label = syntax.labels[child]!;
    return isLabel(label, 'xcomp') || isLabel(label, 'ccomp') || (label === 'advcl' && hasTo(syntax, child));
  });

/** "its demand that the army leave": the clause that says what the noun is about. */
export const contentOf = (syntax: Syntax, noun: number): number[] => {
  // The tree may hang the clause on the verb above: "insisted on its demand that …".
  const above = syntax.heads[noun]! < 0 ? [] : syntax.childrenOf(syntax.heads[noun]!);
  const clauses = [...syntax.childrenOf(noun), ...above].filter((child) =>
    ['acl', 'ccomp', 'advcl'].some((label) => isLabel(syntax.labels[child]!, label)),
  );
  return clauses.filter((clause) =>
    syntax
      .childrenOf(clause)
      .some((one) => one === noun + 1 && syntax.labels[one] === 'mark' && syntax.tokens[one]!.text === 'that'),
  );
};

/** "to leave": the clause is an infinitive. */
export const hasTo = (syntax: Syntax, verb: number): boolean =>
  syntax
    .childrenOf(verb)
    .some((child) => syntax.labels[child] === 'mark' && syntax.tokens[child]!.text.toLowerCase() === 'to');
