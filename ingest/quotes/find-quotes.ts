import type { Span } from '../../graph/model/span';
import type { Paragraph, Quote } from '../analysis';
import { spend } from '../budget';

const DOUBLE = /["“”„«»]/u;

/**
 * Quotations of each paragraph. Whether a mark opens or closes is read off its place, not its shape, since news mixes
 * straight and curly marks within one pair.
 */
export const findQuotes = (text: string, paragraphs: readonly Paragraph[]): Quote[] =>
  paragraphs.flatMap((paragraph, index) =>
    paragraph.role === 'body' || paragraph.role === 'title' ? quotesOf(text, paragraph, index) : [],
  );

const quotesOf = (text: string, paragraph: Span, index: number): Quote[] => {
  const doubles = scan(text, paragraph, index, (at) => DOUBLE.test(text[at]!), canOpen, canClose);
  if (doubles.length > 0) return doubles;
  return scan(text, paragraph, index, (at) => /['‘’]/u.test(text[at]!), canOpenSingle, canCloseSingle).filter(
    (quote) => !quote.isOpen,
  );
};

type Test = (text: string, at: number) => boolean;

const scan = (
  text: string,
  paragraph: Span,
  index: number,
  isMark: (at: number) => boolean,
  opens: Test,
  closes: Test,
): Quote[] => {
  spend(paragraph.end - paragraph.start);
  const found: Quote[] = [];
  let open = -1;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!isMark(at)) continue;
    if (open < 0) {
      if (opens(text, at)) open = at;
    } else if (closesOwn(text, open, at) ?? closes(text, at)) {
      found.push(quote(open, at + 1, at, index, false));
      open = -1;
    } else if (opens(text, at) && text[at] === '“') {
      // A second opening mark: the first was never closed.
      found.push(quote(open, at, at, index, false));
      open = at;
    }
  }
  if (open >= 0 && paragraph.end - open > 20) found.push(quote(open, paragraph.end, paragraph.end, index, true));
  return found;
};

/** Marks of other houses close what their own mark opened: „…“, « … », »…«. Undefined where place decides. */
const CLOSING: Readonly<Record<string, RegExp>> = { '„': /[“”]/u, '«': /»/u, '»': /«/u };

const closesOwn = (text: string, open: number, at: number): boolean | undefined =>
  CLOSING[text[open]!]?.test(text[at]!);

const quote = (start: number, end: number, innerEnd: number, paragraph: number, isOpen: boolean): Quote => ({
  start,
  end,
  inner: { start: start + 1, end: innerEnd },
  paragraph,
  isOpen,
});

const isGap = (character: string | undefined): boolean => character === undefined || /[\s([{—–-]/u.test(character);

/** French marks stand apart from the words: « … ». */
const canOpen: Test = (text, at) =>
  text[at] !== '”' &&
  isGap(text[at - 1]) &&
  (!/\s/u.test(text[at + 1] ?? ' ') || /^«\s\S[^«]*\s»/u.test(text.slice(at, at + 400)));

const canClose: Test = (text, at) => text[at] === '”' || text[at] === '»' || (!isGap(text[at - 1]) && text[at] !== '“');

const canOpenSingle: Test = (text, at) => text[at] !== '’' && isGap(text[at - 1]) && /\p{L}/u.test(text[at + 1] ?? '');

/** An apostrophe is no closing mark: only after punctuation, or where no letter follows and the word has no plural s. */
const canCloseSingle: Test = (text, at) => /[,.!?…]/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '');
