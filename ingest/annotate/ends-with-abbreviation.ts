import type { Abbreviations } from './abbreviations';
import { isDigitAt, isLetterAt } from './characters';
import { firstWord } from './next-words';

const LONGEST_ABBREVIATION = 12;

/**
 * Whether the full stop at `dot` belongs to an abbreviation inside a sentence rather than ending one. `next` is where the
 * next word starts.
 */
export const endsWithAbbreviation = (
  text: string,
  start: number,
  dot: number,
  next: number,
  abbreviations: Abbreviations,
): boolean => {
  const word = wordBefore(text, start, dot);
  if (word === '') return false;
  if (abbreviations.beforeNumber.has(word)) return isDigitAt(text, next);
  if (abbreviations.beforeName.has(word)) return true;
  // "at 5 p.m. Gov. Pike met"
  if (/^[ap]\.?m$/iu.test(word) && abbreviations.beforeName.has(firstWord(text, next))) return false;
  const isInitial = word.length === 1 && word !== 'I' && isLetterAt(word, 0);
  const mayGoOn = isInitial || word.includes('.') || abbreviations.either.has(word) || abbreviations.dates.has(word);
  return mayGoOn && !abbreviations.openers.has(firstWord(text, next));
};

/** Letters, hyphens and inner full stops right before `dot`: "Gen", "U.S", "J". Empty for anything longer. */
export const wordBefore = (text: string, start: number, dot: number): string => {
  let index = dot;
  while (index > start && dot - index <= LONGEST_ABBREVIATION) {
    const isInner = text[index - 1] === '.' || (text[index - 1] === '-' && index < dot);
    if (!isInner && !isLetterAt(text, index - 1)) break;
    index -= 1;
  }
  if (dot - index > LONGEST_ABBREVIATION) return '';
  return text.slice(index, dot).replace(/^[.-]+/, '');
};
