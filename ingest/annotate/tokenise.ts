import type { Span } from '../../graph/model/span';
import type { Token } from '../analysis';
import type { Abbreviations } from './abbreviations';
import { endOfClitics } from './split-clitics';
import { tokenPattern } from './token-pattern';

/**
 * So many tokens a sentence has at most; then another begins, for what reads a sentence may cost the square of its tokens.
 * The longest of 18,000 sentences of real news had 458; only runs of marks and lists of figures get there.
 */
const MOST_TOKENS = 500;

/** Which tokens a sentence has: `[firstToken, endToken)`. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Tokenised<S extends Span> {
  readonly tokens: Token[];
  /** The sentences that were given, each with its token range; one of very many tokens as several. */
  readonly sentences: (S & TokenRange)[];
}

/**
 * Tokens of the given sentences, in the style of Universal Dependencies for English, except that a hyphenated compound
 * stays one token ("US-led", "al-Quds"). Offsets are UTF-16 code units of `text`.
 */
export const tokenise = <S extends Span>(
  text: string,
  sentences: readonly S[],
  abbreviations: Abbreviations,
): Tokenised<S> => {
  const tokens: Token[] = [];
  const ranged: (S & TokenRange)[] = [];
  for (const sentence of sentences) {
    const spans = tokensIn(text.slice(sentence.start, sentence.end), sentence.start, abbreviations);
    for (let first = 0; first === 0 || first < spans.length; first += MOST_TOKENS) {
      const part = spans.slice(first, first + MOST_TOKENS);
      const firstToken = tokens.length;
      for (const { start, end } of part)
        tokens.push({ start, end, text: text.slice(start, end), sentence: ranged.length });
      const start = first === 0 ? sentence.start : part[0]!.start;
      const end = first + MOST_TOKENS >= spans.length ? sentence.end : part.at(-1)!.end;
      ranged.push({ ...sentence, start, end, firstToken, endToken: tokens.length });
    }
  }
  return { tokens, sentences: ranged };
};

const tokensIn = (sentence: string, offset: number, abbreviations: Abbreviations): Span[] => {
  const found: Span[] = [];
  const push = (start: number, end: number) => found.push({ start: offset + start, end: offset + end });
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(sentence); match; match = tokenPattern.exec(sentence)) {
    const start = match.index;
    let end = start + match[0].length;
    if (match.groups!.address !== undefined) end = withoutTrailingMarks(sentence, start, end);
    else if (match.groups!.word !== undefined) {
      end = withFullStop(sentence, start, end, abbreviations);
      const split = endOfClitics(match[0]);
      if (split > 0) {
        push(start, start + split);
        push(start + split, end);
        continue;
      }
    }
    push(start, end);
    tokenPattern.lastIndex = end;
  }
  return found;
};

const trailingMarks = new Set('.,;:!?)’”"\'»]');

const withoutTrailingMarks = (sentence: string, start: number, end: number): number => {
  while (end > start + 1 && trailingMarks.has(sentence[end - 1]!)) end -= 1;
  return end;
};

/** "Gen.", "Jan.", "J." keep their full stop; a lone letter or a month that ends the sentence does not. */
const withFullStop = (sentence: string, start: number, end: number, abbreviations: Abbreviations): number => {
  if (sentence.charCodeAt(end) !== 46 || sentence.charCodeAt(end + 1) === 46) return end;
  const word = sentence.slice(start, end);
  const goesOn = end + 1 < sentence.length;
  if (abbreviations.beforeName.has(word) || abbreviations.either.has(word)) return end + 1;
  if (abbreviations.beforeNumber.has(word)) return /^\s?\d/.test(sentence.slice(end + 1, end + 3)) ? end + 1 : end;
  const isInitial = word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word);
  return goesOn && (isInitial || abbreviations.dates.has(word)) ? end + 1 : end;
};
