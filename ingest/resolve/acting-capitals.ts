import type { Mention } from '../analysis';
import type { WordLists } from '../lexicons/word-lists';
import { isLabel, type Syntax } from '../syntax/syntax';
import { climbWhile } from '../syntax/climb';

/**
 * Whether a capital stands for its government ("Baghdad still required Washington's help") or is the city ("landed in
 * Washington"): subjects, possessors and partners of "between" and "with" act; after a preposition of place it is a city.
 */
export const actsAsState = (syntax: Syntax, mention: Mention, words: WordLists): boolean => {
  const at = climbWhile(syntax, mention.head, (one) => isLabel(syntax.labels[one]!, 'conj'));
  const label = syntax.labels[at]!;
  const preposition = syntax.caseOf(at);
  if (preposition) {
    // "called on Washington to withdraw"
    if (/^(?:on|upon|to)$/u.test(preposition) && isAsked(syntax, at)) return true;
    // "pointed the finger at Pyongyang"
    if (preposition === 'at' && words.blamingNouns.has(objectLemma(syntax, syntax.heads[at]!))) return true;
    // "hit out at London"
    if (preposition === 'at' && syntax.child(syntax.heads[at]!, 'compound:prt') >= 0) return true;
    if (!words.placePrepositions.has(preposition))
      return preposition !== 'of' || !words.cityNouns.has(headLemma(syntax, at));
    return words.pathPrepositions.has(preposition) && !isJourney(syntax, at, words);
  }
  if (isLabel(label, 'nsubj')) return isActive(syntax, syntax.heads[at]!);
  if (isLabel(label, 'nmod:poss')) return true;
  return label === 'obj' || label === 'iobj';
};

/** The verb of which the city is asked something: an infinitive goes with it. */
const isAsked = (syntax: Syntax, token: number): boolean => {
  const verb = syntax.heads[token]!;
  if (verb < 0 || syntax.tags[verb] !== 'VERB') return false;
  return syntax
    .childrenUnder(verb, 'xcomp')
    .some((child) => child > token && syntax.childrenOf(child).some((one) => syntax.labels[one] === 'mark'));
};

const objectLemma = (syntax: Syntax, verb: number): string => {
  const object = syntax.child(verb, 'obj');
  return object < 0 ? '' : syntax.lemmas[object]!;
};

const headLemma = (syntax: Syntax, token: number): string => syntax.lemmas[syntax.heads[token]!] ?? '';

const isJourney = (syntax: Syntax, token: number, words: WordLists): boolean =>
  words.journeys.has(headLemma(syntax, token)) || syntax.tags[syntax.heads[token]!] === 'NUM';

/** "Baghdad is a city": a capital that merely is something does not act. */
const isActive = (syntax: Syntax, verb: number): boolean =>
  verb >= 0 && syntax.tags[verb] === 'VERB' && syntax.child(verb, 'cop') < 0;
