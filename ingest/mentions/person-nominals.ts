import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import { isDefinite } from '../syntax/is-definite';
import { isLabel, type Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';

/** "the suspect", "the 52-year-old", "this woman": one person whom the text must have told of before. */
export const personNominals = (syntax: Syntax, covered: Uint8Array, { nounClasses }: Knowledge): Mention[] => {
  const { tokens, tags, lemmas, labels } = syntax;
  const found: Mention[] = [];
  for (let head = 1; head < tokens.length; head += 1) {
    const word = tokens[head]!.text.toLowerCase();
    const isAged = AGED.test(word);
    if (covered[head] === 1 || !(isAged || (tags[head] === 'NOUN' && nounClasses.get(lemmas[head]!) === 'person')))
      continue;
    if (lemmas[head] !== word && !isAged) continue;
    // "the suspect NAME" is named, "the student union" is of students.
    if (isLabel(labels[head]!, 'compound') || isLabel(labels[head]!, 'flat') || isLabel(labels[head]!, 'amod'))
      continue;
    if (tags[head + 1] === 'PROPN' && tokens[head + 1]!.sentence === tokens[head]!.sentence) continue;
    if (isDefinite(syntax, head))
      found.push({ ...makeMention(syntax, { first: head, endToken: head + 1, head, form: 'nominal', type: 'Person' }), isDescription: true }); // prettier-ignore
  }
  return found;
};

const AGED = /^\d{1,3}-year-old$/u;
