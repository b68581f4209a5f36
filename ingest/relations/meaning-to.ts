import type { WordLists } from '../lexicons/word-lists';
import { hasTo } from '../syntax/complements';
import { isNegated } from '../syntax/is-negated';
import { isLabel, type Syntax } from '../syntax/syntax';

/** "I want to thank the nurses", "would like to express its support": who says so does it. */
export const isDoneBySaying = (syntax: Syntax, verb: number, words: WordLists): boolean => {
  const above = syntax.heads[verb]!;
  if (above < 0 || !isLabel(syntax.labels[verb]!, 'xcomp') || !words.doneBySaying.has(syntax.lemmas[verb]!))
    return false;
  const modals = syntax.childrenUnder(above, 'aux').map((one) => syntax.tokens[one]!.text.toLowerCase());
  const isOpen = isNegated(syntax, above) || syntax.childrenUnder(above, 'mark').length > 0 || syntax.childrenUnder(above, 'advmod').some((one) => one < above && /^(?:why|when|how)$/iu.test(syntax.tokens[one]!.text)); // prettier-ignore
  if (isOpen || modals.some((word) => !/^(?:would|'d|’d|just|do)$/u.test(word))) return false;
  return syntax.lemmas[above] === 'want' || syntax.lemmas[above] === 'wish' || (syntax.lemmas[above] === 'like' && modals.length > 0); // prettier-ignore
};

/** "is going to criticize", "is headed to Oslo to meet": who is on the way has not done it yet. */
export const isUnderWay = (syntax: Syntax, verb: number, words: WordLists): boolean => {
  const above = syntax.heads[verb]!;
  if (above < 0 || syntax.tags[above] !== 'VERB' || !hasTo(syntax, verb) || !words.journeys.has(syntax.lemmas[above]!)) return false; // prettier-ignore
  if (!isLabel(syntax.labels[verb]!, 'xcomp') && !isLabel(syntax.labels[verb]!, 'advcl')) return false;
  const helpers = syntax.childrenUnder(above, 'aux').map((one) => syntax.tokens[one]!.text.toLowerCase());
  const word = syntax.tokens[above]!.text.toLowerCase();
  if (word.endsWith('ing')) return helpers.some((one) => /^(?:am|is|are|'s|’s|'re|’re|'m|’m)$/u.test(one));
  return word === 'headed' ? helpers.some((one) => /^(?:is|are|'s|’s)$/u.test(one)) : word.endsWith('s') && helpers.length === 0; // prettier-ignore
};

/** "is working on a deal between", "negotiates an accord with": it is not there yet. */
export const isSought = (syntax: Syntax, noun: number, words: WordLists): boolean => {
  const verb = syntax.heads[noun]!;
  if (verb < 0 || !words.bindingNouns.has(syntax.lemmas[noun]!) || !words.soughtBy.has(syntax.lemmas[verb]!))
    return false;
  if (isLabel(syntax.labels[noun]!, 'obj')) return syntax.lemmas[verb] !== 'work';
  return isLabel(syntax.labels[noun]!, 'obl') && /^(?:on|towards?|for)$/u.test(syntax.caseOf(noun));
};

/** "hold Togo accountable for its war", "will mark a year of Togo's war": whose it is has done it, whatever is meant to follow. */
export const isPresupposed = (syntax: Syntax, noun: number, words: WordLists): boolean => {
  if (syntax.tags[noun] !== 'NOUN' || syntax.child(noun, 'nmod:poss') < 0) return false;
  const above = syntax.heads[noun]!;
  if (above < 0 || !(isLabel(syntax.labels[noun]!, 'obl') || isLabel(syntax.labels[noun]!, 'nmod'))) return false;
  const preposition = syntax.caseOf(noun);
  if (preposition !== 'for') return /^(?:over|of|about|against)$/u.test(preposition);
  return syntax.tags[above] === 'ADJ' || words.judgingVerbs.has(syntax.lemmas[above]!);
};
