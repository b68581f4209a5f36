import type { WordLists } from '../lexicons/word-lists';
import { argumentsUnder } from './noun-arguments';
import { isLabel, type Syntax } from './syntax';

/** "held talks on the pullout": what is talked about, not what happened. */
export const isTalkedAbout = (syntax: Syntax, at: number, verb: number, words: WordLists): boolean => {
  if (!isLabel(syntax.labels[at]!, 'obl') || !/^(?:on|about|over|regarding|concerning)$/u.test(syntax.caseOf(at)))
    return false;
  const objects = syntax.childrenUnder(verb, 'obj');
  const nouns = objects.flatMap((object) => [object, ...argumentsUnder(syntax, object, 'of')]);
  return nouns.some((noun) => words.supposingNouns.has(syntax.lemmas[noun]!));
};
