import { hasTo } from './complements';
import type { Syntax } from './syntax';

/** "a call on the king to abdicate", "a demand for Togo to leave": who is to act. */
export const askedOf = (syntax: Syntax, noun: number): number[] => {
  const asked = syntax
    .childrenUnder(noun, 'nmod')
    .find((child) => ['on', 'upon', 'to', 'for'].includes(syntax.caseOf(child)));
  return asked === undefined ? [] : syntax.withConjuncts(asked);
};

/** "renewed its call for Togo to leave": the tree may hang what is asked on the verb that only carries the asking. */
export const calledUpon = (syntax: Syntax, verb: number, asked: number): number[] =>
  hasTo(syntax, asked)
    ? syntax
        .childrenUnder(verb, 'obj')
        .filter(
          (one) => one > verb && one < asked && /^(?:call|demand|appeal|request|plea)$/u.test(syntax.lemmas[one]!),
        )
        .flatMap((one) => askedOf(syntax, one))
    : [];
