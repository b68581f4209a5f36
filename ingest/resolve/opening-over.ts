import { isLabel, type Syntax } from '../syntax/syntax';

/** The participle under a verb of which the token is an argument; -1 where there is none. */
export const openingOver = (syntax: Syntax, token: number, verb: number): number => {
  const participle = syntax.heads[token]!;
  const isArgument = isLabel(syntax.labels[token]!, 'obl') || isLabel(syntax.labels[token]!, 'obj');
  if (verb < 0 || participle < 0 || participle > verb || !isArgument || syntax.heads[participle] !== verb) return -1;
  const opens = isLabel(syntax.labels[participle]!, 'advcl') && /ing$/u.test(syntax.tokens[participle]!.text);
  return opens && syntax.child(participle, 'nsubj') < 0 ? participle : -1;
};
