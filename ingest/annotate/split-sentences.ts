import type { Span } from '../../graph/model/span';
import type { Abbreviations } from './abbreviations';
import { isLetterAt, isLowerAt, isSpace, isUpperAt, mayClose, mayOpen } from './characters';
import { bracketed } from './bracketed';
import { endsWithAbbreviation } from './ends-with-abbreviation';
import { firstWord, isAttribution } from './next-words';

/**
 * UTF-16 units. Only lists and text without full stops get there, and what reads a sentence may cost the square of its
 * length. The longest of 18,000 sentences of real news had 1,856.
 */
const LONGEST = 2_000;

/** Full stops, empty lines, and the ends of lines before an item of a list. */
const terminators = /[.!?…]+|\n\s*\n|\n(?=[ \t]*[-•*][ \t]+\p{Lu})/gu;

/**
 * The sentences of one paragraph of prose, in order, without the white space between them. Offsets are UTF-16 code
 * units of `text`. Own rules rather than Intl.Segmenter, whose breaks change with the ICU version and would change the
 * graph with them.
 */
export const splitSentences = (text: string, range: Span, abbreviations: Abbreviations): Span[] => {
  const sentences: Span[] = [];
  const inBrackets = bracketed(text, range);
  let start = range.start;
  terminators.lastIndex = range.start;
  for (let match = terminators.exec(text); match && match.index < range.end; match = terminators.exec(text)) {
    const end = endOfSentence(text, range, match.index, terminators.lastIndex, inBrackets, abbreviations);
    if (end === undefined) continue;
    push(sentences, text, start, end);
    start = end;
    terminators.lastIndex = Math.max(terminators.lastIndex, end);
  }
  push(sentences, text, start, range.end);
  return sentences;
};

/** Where the sentence ends that has a terminator at `[from, to)`; undefined when it goes on. */
const endOfSentence = (
  text: string,
  range: Span,
  from: number,
  to: number,
  inBrackets: (index: number) => boolean,
  abbreviations: Abbreviations,
): number | undefined => {
  if (text.charCodeAt(from) === 10) return to <= range.end ? from : undefined;
  if (inBrackets(from) || isRightAfterOpeningQuote(text, range.start, from)) return undefined;
  const end = afterClosers(text, Math.min(to, range.end), range.end);
  const next = skipSpace(text, end, range.end);
  if (next === range.end) return end;
  const word = skipOpeners(text, next, range.end);
  if (next === end && !startsAnewWithoutSpace(text, from, to, end, word, abbreviations)) return undefined;
  if (isLowerAt(text, word)) return undefined;
  const isFullStop = to - from === 1 && text.charCodeAt(from) === 46;
  if (isFullStop && end === to && endsWithAbbreviation(text, range.start, from, word, abbreviations)) return undefined;
  if (end > to && !isFullStop && isAttribution(text, word, range.end, abbreviations)) return undefined;
  return end;
};

/** `.“` before a letter opens the next sentence; before a space it is a closing quote typed the wrong way round. */
const afterClosers = (text: string, index: number, limit: number): number => {
  let end = index;
  while (end < limit && mayClose(text.charCodeAt(end))) {
    const followsLetter = end + 1 < limit && isLetterAt(text, end + 1);
    if (followsLetter && '“„'.includes(text[end]!)) break;
    end += 1;
  }
  return end;
};

const skipSpace = (text: string, index: number, limit: number): number => {
  while (index < limit && isSpace(text.charCodeAt(index))) index += 1;
  return index;
};

const skipOpeners = (text: string, index: number, limit: number): number => {
  while (index < limit && (mayOpen(text.charCodeAt(index)) || isSpace(text.charCodeAt(index)))) index += 1;
  return index;
};

const isRightAfterOpeningQuote = (text: string, start: number, from: number): boolean => {
  if (from === start) return true;
  const before = text.charCodeAt(from - 1);
  if (text[from - 1] === '“' || text[from - 1] === '«') return true;
  return (before === 34 || before === 39) && (from - 2 < start || isSpace(text.charCodeAt(from - 2)));
};

/** `force.”The` and `withdrawn.The` lost their space; `Node.js` and `3.14` did not. */
const startsAnewWithoutSpace = (
  text: string,
  from: number,
  to: number,
  end: number,
  word: number,
  abbreviations: Abbreviations,
): boolean => {
  if (!isUpperAt(text, word)) return false;
  if (end > to || word > end) return isLowerAt(text, from - 1) || !isLetterAt(text, from - 1);
  return isLowerAt(text, from - 1) && abbreviations.openers.has(firstWord(text, word));
};

const push = (sentences: Span[], text: string, from: number, to: number): void => {
  let start = skipSpace(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (end - start > LONGEST) {
    const cut = placeToCut(text, start, start + LONGEST);
    sentences.push({ start, end: cut });
    start = skipSpace(text, cut, end);
  }
  if (end > start) sentences.push({ start, end });
};

const placeToCut = (text: string, start: number, limit: number): number => {
  for (let index = limit; index > limit - LONGEST / 2; index -= 1) {
    if (isSpace(text.charCodeAt(index))) {
      while (index > start + 1 && isSpace(text.charCodeAt(index - 1))) index -= 1;
      return index;
    }
  }
  const isInsidePair = text.charCodeAt(limit) >= 0xdc00 && text.charCodeAt(limit) <= 0xdfff;
  return isInsidePair ? limit - 1 : limit;
};
