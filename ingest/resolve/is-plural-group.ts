import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';

/** "officials", "MPs": the lexicon knows plurals that the lemma does not show. */
export const isPluralGroup = ({ tokens, lemmas }: Syntax, head: number, { groupWords }: Knowledge): boolean => {
  const word = tokens[head]!.text.toLowerCase();
  return word !== lemmas[head] || groupWords.get(word, word)?.plural === true;
};
