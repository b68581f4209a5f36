import type { Quote } from '../analysis';
import type { CueAt } from './find-cues';
import type { Syntax } from '../syntax/syntax';
import { readClause } from '../syntax/clause';
import { contentOf } from './indirect';
import { sayerOf } from './sayer';
import { speakerBefore } from './speaker-before';
import { upwards } from '../syntax/climb';
import { isInQuote, isOutlet, speakerOf, tokensIn, type Setting } from './setting';

export interface Attribution {
  /** Entity index or -1. */
  readonly speaker: number;
  readonly cue?: CueAt;
  readonly rule: string;
}

/** A quotation long enough to say something by itself; a word or two in marks is part of somebody else's sentence. */
export const isWholeQuote = (setting: Setting, quote: Quote): boolean => {
  let isWhole = known.get(quote);
  if (isWhole === undefined) known.set(quote, (isWhole = isWholeAnew(setting, quote)));
  return isWhole;
};

const known = new WeakMap<Quote, boolean>();

const isWholeAnew = (setting: Setting, quote: Quote): boolean => {
  const inner = setting.article.text.slice(quote.inner.start, quote.inner.end);
  const count = inner.trim().split(/\s+/u).length;
  if (count >= 12 && (startsFresh(setting, quote) || !isWithinSentence(setting, quote))) return true;
  const closes = /[.,!?…]\s*$/u.test(inner) || quote.isOpen;
  // "“We stay”, she said": the comma behind the mark.
  const isBehind = setting.article.text[quote.end] === ',';
  if (!(closes || isBehind) || !startsFresh(setting, quote)) return false;
  // "“Never again,” she said" has no verb of its own.
  return closes && count >= 3 && hasVerb(setting, quote) ? true : isAttributed(setting, quote);
};

/** "legislation that “hands the bill …”": a word right before the mark, and the sentence has begun. */
const isWithinSentence = (setting: Setting, quote: Quote): boolean => /\p{L}$/u.test(lastBefore(setting, quote));

/** What stands before a quotation in its paragraph, white space apart: the last two UTF-16 units, empty where it opens it. */
const lastBefore = ({ article: { text }, paragraphs }: Setting, { paragraph, start }: Quote): string => {
  const { start: first } = paragraphs[paragraph]!;
  let end = start;
  while (end > first && text[end - 1]!.trim() === '') end -= 1;
  return text.slice(Math.max(first, end - 2), end);
};

const isAttributed = (setting: Setting, quote: Quote): boolean => {
  const found = attributionBeside(setting, quote);
  return found?.rule === 'quote-then-speaker' && found.cue!.cue.takes.includes('quote');
};

const hasVerb = (setting: Setting, quote: Quote): boolean =>
  tokensIn(setting.syntax, quote).some((token) => /^(?:VERB|AUX)$/u.test(setting.syntax.tags[token]!));

/** The quotation opens its paragraph or follows a mark or a reporting word; "a “very long word”" does not. */
const startsFresh = (setting: Setting, quote: Quote): boolean => {
  const before = lastBefore(setting, quote);
  const first = setting.article.text.slice(quote.inner.start, quote.inner.start + 2);
  return before === '' || /[,:.!?”"—–-]$/u.test(before) || /^\p{Lu}/u.test(first);
};

/** Who says a quotation: a reporting word beside it, in the same sentence; `rule` tells which side. */
export const attributionBeside = (setting: Setting, quote: Quote): Attribution | undefined => {
  const { syntax } = setting;
  let best: { attribution: Attribution; distance: number } | undefined;
  for (const sentenceIndex of setting.sentencesBeside(quote.paragraph, quote)) {
    const sentence = setting.sentences[sentenceIndex]!;
    for (const cue of setting.cues[sentenceIndex]!) {
      const { start, end } = syntax.tokens[cue.token]!;
      if (isInQuote(setting, start) || !reportsQuote(cue)) continue;
      const after = start >= quote.end;
      if (!after && end > quote.start) continue;
      if (!sharesSentence(setting, sentence.start, sentence.end, quote, after)) continue;
      // "“…” NAME said the agency …" speaks for itself; only a bare "NAME said." behind the marks belongs to them.
      if (after && sentence.start >= quote.end && !isBareReport(setting, cue, sentenceIndex)) continue;
      const speaker = after ? saidBehind(setting, cue, sentence.endToken) : saidBefore(setting, cue, sentenceIndex);
      if (isOutlet(setting, speaker)) continue;
      const distance = after ? start - quote.end : quote.start - end + 1;
      if (distance > 200) continue;
      if (!best || distance < best.distance) {
        best = { distance, attribution: { speaker, cue, rule: after ? 'quote-then-speaker' : 'speaker-then-quote' } };
      }
    }
  }
  return best?.attribution ?? spokenBefore(setting, quote);
};

/** "NAME, who paid for the school, said: “…”" */
const saidBefore = (setting: Setting, cue: CueAt, sentence: number): number => {
  const speaker = sayerOf(setting, cue);
  // "NAME said in a statement: “…”"
  if (speaker < 0 && cue.cue.pos === 'phrase' && cue.speakers.length === 0) return subjectAbove(setting, cue.token);
  if (speaker >= 0 || cue.cue.pos !== 'verb') return speaker;
  const named = speakerBefore(setting, cue, sentence);
  return named >= 0 || cue.speakers.length > 0 ? named : subjectAbove(setting, cue.token);
};

/** "NAME took to the radio, saying “…”": the subject of what the reporting word hangs on. */
const subjectAbove = (setting: Setting, verb: number): number => {
  for (const above of upwards(setting.syntax, verb)) {
    if (setting.syntax.tags[above] !== 'VERB') continue;
    const { subject } = readClause(setting.syntax, above);
    if (subject.length > 0) return speakerOf(setting, subject);
  }
  return -1;
};

/** "“…,” said the school's head, NAME": where the subject behind the word is nobody known, the one person named there. */
const saidBehind = (setting: Setting, cue: CueAt, endToken: number): number => {
  const speaker = sayerOf(setting, cue);
  if (speaker >= 0 || /^(?:NOUN|PROPN|PRON)$/u.test(setting.syntax.tags[cue.token - 1] ?? 'X')) return speaker;
  const { sentence } = setting.syntax.tokens[cue.token]!;
  const named = setting.mentionsOf(sentence).filter((index) => {
    const { first, type, form } = setting.mentions[index]!;
    return (
      first > cue.token && first < endToken && type === 'Person' && form === 'name' && setting.entityOf[index]! >= 0
    );
  });
  return new Set(named.map((index) => setting.entityOf[index]!)).size === 1 ? setting.entityOf[named[0]!]! : -1;
};

/** "NAME spoke of the work: “…”": behind a colon the subject of the sentence speaks. */
const spokenBefore = (setting: Setting, quote: Quote): Attribution | undefined => {
  const { syntax } = setting;
  if (!lastBefore(setting, quote).endsWith(':')) return undefined;
  const at = setting.sentencesBeside(quote.paragraph, quote).find((index) => setting.sentences[index]!.start < quote.start); // prettier-ignore
  if (at === undefined) return undefined;
  const { firstToken, endToken } = setting.sentences[at]!;
  for (let token = firstToken; token < endToken && syntax.tokens[token]!.start < quote.start; token += 1) {
    if (syntax.heads[token]! >= 0 || syntax.tags[token] !== 'VERB') continue;
    const speaker = speakerOf(setting, readClause(syntax, token).subject);
    return speaker < 0 || isOutlet(setting, speaker) ? undefined : { speaker, rule: 'speaker-then-quote' };
  }
  return undefined;
};

/** A sentence of its own that reports nothing but what stands before it: "NAME said on Monday." */
const isBareReport = (setting: Setting, cue: CueAt, sentence: number): boolean => {
  const { firstToken, endToken } = setting.sentences[sentence]!;
  const { syntax } = setting;
  if (/^\p{Ll}/u.test(syntax.tokens[firstToken]!.text)) return true;
  return endToken - firstToken <= 30 && contentOf(syntax, cue, setting.knowledge.words) === undefined && isMain(syntax, cue.token); // prettier-ignore
};

const isMain = (syntax: Syntax, token: number): boolean =>
  syntax.heads[token]! < 0 && syntax.child(token, 'obj') < 0 && syntax.child(token, 'xcomp') < 0;

const reportsQuote = ({ cue }: CueAt): boolean => cue.takes.includes('quote') || cue.takes.includes('that');

/** After the quotation only its own sentence counts; before it, the sentence it stands in. */
const sharesSentence = (setting: Setting, start: number, end: number, quote: Quote, after: boolean): boolean => {
  if (!after) return start <= quote.start && quote.start <= end;
  const between = setting.article.text.slice(quote.end, start);
  return start <= quote.end || between.trim() === '';
};
