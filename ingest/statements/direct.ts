import type { Quote } from '../analysis';
import type { CueAt } from './find-cues';
import { isInQuote, isOutlet, speakerOf, tokensIn, type Setting } from './setting';

export interface Attribution {
  /** Entity index or -1. */
  readonly speaker: number;
  readonly cue?: CueAt;
  readonly rule: string;
}

/** A quotation long enough to say something by itself; a word or two in marks is part of somebody else's sentence. */
export const isWholeQuote = (setting: Setting, quote: Quote): boolean => {
  const inner = setting.article.text.slice(quote.inner.start, quote.inner.end);
  const count = inner.split(/\s+/u).length;
  if (count >= 12) return true;
  const closes = /[.,!?…]\s*$/u.test(inner) || quote.isOpen;
  return count >= 3 && closes && hasVerb(setting, quote) && startsFresh(setting, quote);
};

const hasVerb = (setting: Setting, quote: Quote): boolean =>
  tokensIn(setting.syntax, quote).some((token) => /^(?:VERB|AUX)$/u.test(setting.syntax.tags[token]!));

/** The quotation opens its paragraph or follows a mark or a reporting word; "a “very long word”" does not. */
const startsFresh = (setting: Setting, quote: Quote): boolean => {
  const before = setting.article.text.slice(setting.paragraphs[quote.paragraph]!.start, quote.start).trimEnd();
  return (
    before === '' || /[,:.!?”"—–-]$/u.test(before) || /^\p{Lu}/u.test(setting.article.text.slice(quote.inner.start))
  );
};

/** Who says a quotation: a reporting word beside it, in the same sentence; `rule` tells which side. */
export const attributionBeside = (setting: Setting, quote: Quote): Attribution | undefined => {
  const { syntax } = setting;
  let best: { attribution: Attribution; distance: number } | undefined;
  for (const sentenceIndex of setting.sentencesOf(quote.paragraph)) {
    const sentence = setting.sentences[sentenceIndex]!;
    if (sentence.end < quote.start - 1 || sentence.start > quote.end + 1) continue;
    for (const cue of setting.cues[sentenceIndex]!) {
      const { start, end } = syntax.tokens[cue.token]!;
      if (isInQuote(setting.quotesOf(quote.paragraph), start) || !reportsQuote(cue)) continue;
      const after = start >= quote.end;
      if (!after && end > quote.start) continue;
      if (!sharesSentence(setting, sentence.start, sentence.end, quote, after)) continue;
      const speaker = speakerOf(setting, cue.speakers);
      if (isOutlet(setting, speaker)) continue;
      const distance = after ? start - quote.end : quote.start - end + 1;
      if (distance > 200) continue;
      if (!best || distance < best.distance) {
        best = { distance, attribution: { speaker, cue, rule: after ? 'quote-then-speaker' : 'speaker-then-quote' } };
      }
    }
  }
  return best?.attribution;
};

const reportsQuote = ({ cue }: CueAt): boolean => cue.takes.includes('quote') || cue.takes.includes('that');

/** After the quotation only its own sentence counts; before it, the sentence it stands in. */
const sharesSentence = (setting: Setting, start: number, end: number, quote: Quote, after: boolean): boolean => {
  if (!after) return start <= quote.start && quote.start <= end;
  const between = setting.article.text.slice(quote.end, start);
  return start <= quote.end || between.trim() === '';
};
