import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import { wordsOf } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';

const BASED = /^(\p{Lu}[\p{L}\p{M}.’']*)-(?:based|born|headquartered|listed|registered)$/u;

/** "Dubai-based", "Abu Dhabi-born": the place in such a word, with the words of its name that stand before it. */
export const basedPlaces = (
  syntax: Syntax,
  covered: Uint8Array,
  isPlace: (words: string) => boolean,
  { gazetteer }: Knowledge,
): Mention[] => {
  const { tokens } = syntax;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = BASED.exec(tokens[at]!.text)?.[1];
    if (word === undefined || covered[at] === 1) continue;
    let first = at;
    for (let size = 2; size >= 1; size -= 1) {
      const start = at - size;
      if (start < 0 || tokens[start]!.sentence !== tokens[at]!.sentence || covered[start] === 1) continue;
      if (isPlace(`${wordsOf(syntax, start, at)} ${word}`)) first = Math.min(first, start);
    }
    const reading = gazetteer.countryOf(first < at ? `${wordsOf(syntax, first, at)} ${word}` : word);
    if (reading !== undefined && reading.by !== 'capital') continue;
    // "NATO-based"
    if (first === at && /^\p{Lu}+$/u.test(word)) continue;
    const mention = makeMention(syntax, { first, endToken: at + 1, head: at, form: 'name', type: 'Place', isDemonym: true }); // prettier-ignore
    found.push({ ...mention, end: tokens[at]!.start + word.length });
  }
  return found;
};
