import { complementOf, hasTo } from '../syntax/complements';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Clause } from '../syntax/clause';
import { argumentsUnder } from '../syntax/noun-arguments';
import type { Place } from './follow-path';
import type { TypedFrame } from './frames';

/** "that it leave", "that he be tried": no finite form. */
const isBare = (syntax: Syntax, verb: number): boolean => {
  const helpers = syntax.childrenOf(verb).filter((child) => /^(?:aux|aux:pass|cop)$/u.test(syntax.labels[child]!));
  if (helpers.length > 0) return helpers.every((child) => syntax.tokens[child]!.text === 'be');
  return syntax.tokens[verb]!.text.toLowerCase() === syntax.lemmas[verb];
};

/** Whether what a frame asks for beside its ends stands there. */
export const meetsNeed = (
  { syntax, lookup }: Pick<Place, 'syntax' | 'lookup'>,
  token: number,
  needs: NonNullable<TypedFrame['needs']>,
  clause: Clause | undefined,
): boolean => {
  // The parser may hang the infinitive on the object: "urged [the king to abdicate]".
  const onObject = (clause?.object ?? [])
    .flatMap((one) => syntax.childrenUnder(one, 'acl'))
    .filter((one) => hasTo(syntax, one));
  const complements = [...complementOf(syntax, token), ...onObject];
  const infinitive = (): boolean =>
    [...complements, ...syntax.childrenUnder(token, 'acl')].some((child) => hasTo(syntax, child));
  const under = (preposition: string): boolean =>
    (clause?.prepositions.get(preposition) ?? argumentsUnder(syntax, token, preposition)).length > 0;
  switch (needs) {
    case 'complement':
      return complements.length > 0;
    case 'infinitive':
      return infinitive();
    // "directed the agency to return" leads nobody.
    case 'noInfinitive':
      return !infinitive();
    case 'complement-or-for':
      return complements.length > 0 || under('for');
    case 'infinitive-or-for':
      return infinitive() || under('for');
    case 'subjunctive':
      return complements.some((child) => isLabel(syntax.labels[child]!, 'ccomp') && isBare(syntax, child));
    case 'object':
      return (clause?.object.length ?? 0) > 0;
    case 'for':
    case 'with':
      return under(needs);
    case 'agentGiven':
      return lookup.at(syntax.child(token, 'nmod:poss')) >= 0 || under('by') || under('from');
    case 'roleComplement':
      return syntax.childrenOf(token).some((child) => isLabel(syntax.labels[child]!, 'xcomp') || (isLabel(syntax.labels[child]!, 'obl') && ['as', 'to'].includes(syntax.caseOf(child)))); // prettier-ignore
  }
};
