import type { WordLists } from '../lexicons/word-lists';
import { isLabel, type Syntax } from '../syntax/syntax';

export interface UnrealSign {
  readonly of: 'isNegated' | 'isSupposed' | 'isPassedOver';
  readonly token: number;
}

/**
 * What in a verb's own clause takes the deed out of what happened, beside "not" and modals: "neither X nor Y", "nobody",
 * "almost", "had he signed", "instead of signing", "in the film".
 */
export const unrealSigns = (syntax: Syntax, verb: number, words: WordLists): UnrealSign[] => {
  if (syntax.tags[verb] !== 'VERB') return [];
  const wordAt = (token: number): string => syntax.tokens[token]?.text.toLowerCase() ?? '';
  const found: UnrealSign[] = [];
  if (wordAt(verb - 1) === 'of' && words.insteadWords.has(wordAt(verb - 2)))
    found.push({ of: 'isPassedOver', token: verb - 2 });
  if (wordAt(verb - 1) === 'to' && wordAt(verb - 2) === 'yet') found.push({ of: 'isNegated', token: verb - 2 });
  if (isInverted(syntax, verb)) found.push({ of: 'isSupposed', token: verb });
  for (const child of syntax.childrenOf(verb)) {
    const label = syntax.labels[child]!;
    if (child === verb - 1 && words.nearlyAdverbs.has(wordAt(child))) found.push({ of: 'isNegated', token: child });
    if (isLabel(label, 'nsubj') && isNobody(syntax, child)) found.push({ of: 'isNegated', token: child });
    if (isLabel(label, 'obl') && syntax.caseOf(child) === 'in' && isFiction(syntax, child, words))
      found.push({ of: 'isPassedOver', token: child });
  }
  return found;
};

/** "in the series"; not "in a series of raids", "in an act of revenge". */
const isFiction = (syntax: Syntax, noun: number, words: WordLists): boolean =>
  words.fictionNouns.has(syntax.lemmas[noun]!) &&
  !syntax
    .childrenUnder(noun, 'nmod')
    .some((child) => child > noun && /^(?:of|against|on|to)$/u.test(syntax.caseOf(child)));

/** "nobody", "none of them", "neither X nor Y", "no minister". */
const isNobody = (syntax: Syntax, subject: number): boolean =>
  [subject, ...syntax.childrenOf(subject).filter((child) => child < subject)].some(
    (one) =>
      /^(?:nobody|none|neither|nor)$/iu.test(syntax.tokens[one]!.text) ||
      (one !== subject && syntax.labels[one] === 'det' && /^no$/iu.test(syntax.tokens[one]!.text)),
  );

/** "Had they signed, …": a condition by its order of words, whatever the tree makes of it. */
const isInverted = ({ tokens }: Syntax, verb: number): boolean => {
  let first = verb;
  for (; tokens[first - 1]?.sentence === tokens[verb]!.sentence; first -= 1) {
    if (tokens[first - 1]!.text === ',') return false;
  }
  return first < verb - 1 && /^(?:Had|Should|Were)$/u.test(tokens[first]!.text);
};

/** "no evidence", "no country": what is said about it is not so. */
export const hasNo = (syntax: Syntax, noun: number): boolean =>
  syntax.childrenUnder(noun, 'det').some((one) => /^no$/iu.test(syntax.tokens[one]!.text));
