import { complementOf, hasTo } from '../syntax/complements';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Knowledge } from '../knowledge';
import { isNegated } from '../syntax/is-negated';
import { isPassiveVerb, type Clause } from '../syntax/clause';
import { argumentsUnder } from '../syntax/noun-arguments';
import type { Place } from './follow-path';
import type { TypedFrame } from './frames';

/** "that it leave", "that he be tried": no finite form. */
const isBare = (syntax: Syntax, verb: number): boolean => {
  const helpers = syntax.childrenOf(verb).filter((child) => /^(?:aux|aux:pass|cop)$/u.test(syntax.labels[child]!));
  if (helpers.length > 0) return helpers.every((child) => syntax.tokens[child]!.text === 'be');
  return syntax.tokens[verb]!.text.toLowerCase() === syntax.lemmas[verb];
};

/** In the active, unnegated, and no deed whose request is a type of its own ("must withdraw"). */
const mustActively = (
  syntax: Syntax,
  verb: number,
  { words, frames }: Pick<Knowledge, 'words' | 'frames'>,
): boolean => {
  if (isNegated(syntax, verb) || isPassiveVerb(syntax, verb)) return false;
  const helpers = syntax.childrenUnder(verb, 'aux').map((one) => syntax.tokens[one]!.text.toLowerCase());
  // "should be ashamed": an opinion; "must be ready" asks.
  if (helpers.includes('should') && syntax.child(verb, 'cop') >= 0) return false;
  if (helpers.includes('have') || !helpers.some((word) => words.demandModals.has(word))) return false;
  return !frames.verb(syntax.lemmas[verb]!).some(({ type }) => frames.derived.some(({ event }) => event === type));
};

/** Whether what a frame asks for beside its ends stands there. */
export const meetsNeed = (
  {
    syntax,
    lookup,
    knowledge,
  }: Pick<Place, 'syntax' | 'lookup'> & { readonly knowledge: Pick<Knowledge, 'words' | 'frames'> },
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
    // "replaced NAME with NAME": who does it follows nobody.
    case 'withoutWith':
      return !under('with');
    case 'agentGiven':
      return lookup.at(syntax.child(token, 'nmod:poss')) >= 0 || under('by') || under('from');
    // "said the two sides must stop": what somebody must do is asked of them.
    case 'must':
      return complements.some(
        (child) => isLabel(syntax.labels[child]!, 'ccomp') && mustActively(syntax, child, knowledge),
      );
    case 'negated':
      return isNegated(syntax, token);
    case 'roleComplement':
      return syntax.childrenOf(token).some((child) => isLabel(syntax.labels[child]!, 'xcomp') || (isLabel(syntax.labels[child]!, 'obl') && ['as', 'to'].includes(syntax.caseOf(child)))); // prettier-ignore
  }
};
