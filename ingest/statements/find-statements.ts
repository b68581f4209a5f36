import type { Span } from '../../graph/model/span';
import type { Quote, Statement } from '../analysis';
import { TURN } from '../lookup/entity-lookup';
import { headWithin } from '../syntax/stretch';
import { isLabel } from '../syntax/syntax';
import { announcedBlocks, type Block } from './announced-blocks';
import { attributionBeside, isWholeQuote } from './direct';
import { isClause } from './fallback';
import type { CueAt } from './find-cues';
import { allSayers } from './all-sayers';
import { sayerOf } from './sayer';
import { issuerOf } from './issuer';
import { withoutGuesses, withoutTwins, type Draft } from './drafts';
import { speakerBefore } from './speaker-before';
import { cutAtNextReport, wholeContent } from './whole-content';
import { contentWithQuote } from './mixed';
import type { Content } from './content';
import { contentOf, spanOfTokens } from './indirect';
import { ownedSpeech } from './owned-speech';
import { reportInRelative } from './relative-report';
import { turnsOf, type Turn } from './transcript';
import { isInQuote, isOutlet, speakerOf, tokensIn, type Setting } from './setting';
import { canContinue, isThey, isUnnamed } from './whose-words';

/**
 * What was said and by whom, paragraph by paragraph. A quotation without a reporting word of its own goes on with the
 * last speaker: of its paragraph, else of the one before.
 */
export const findStatements = (setting: Setting): Statement[] => {
  const statements: Statement[] = [];
  let last = { speaker: -1, paragraph: -9 };
  const turns = turnsOf(setting);
  const blocks = announcedBlocks(setting);
  setting.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role !== 'body' && paragraph.role !== 'title') return;
    const turn = turns.get(index);
    if (turn !== undefined) {
      for (const draft of draftsOfTurn(setting, index, turn))
        statements.push(toStatement(setting, draft, draft.speaker));
      return;
    }
    const block = blocks.get(index);
    if (block !== undefined && block.form !== 'quote' && setting.quotesOf(index).length === 0) {
      const draft = draftOfBlock(setting, index, block);
      last = { speaker: block.speaker, paragraph: index };
      statements.push(toStatement(setting, draft, block.speaker));
      return;
    }
    const drafts = [...directDrafts(setting, index), ...indirectDrafts(setting, index)].sort(
      (one, other) => one.start - other.start || other.end - one.end,
    );
    for (const draft of withoutTwins(drafts)) {
      const near = block?.speaker ?? (index - last.paragraph <= 2 ? last.speaker : -1);
      const issuer = draft.speaker >= 0 || draft.cue === undefined ? draft.speaker : issuerOf(setting, draft.cue);
      const sayers = allSayers(setting, draft.cue, issuer);
      const speaker = sayers[0]! >= 0 ? sayers[0]! : canContinue(setting, draft) ? near : -1;
      const isNameless = speaker < 0 && (isUnnamed(setting, draft) || isThey(setting, draft));
      if (speaker < 0 && draft.kind !== 'direct' && !isNameless) continue;
      if (speaker >= 0 || isNameless) last = { speaker, paragraph: index };
      statements.push(toStatement(setting, draft, speaker));
      for (const other of sayers.slice(1)) statements.push(toStatement(setting, draft, other));
    }
  });
  return statements;
};

/** The words of a turn are one statement; in it only what somebody else who is named has said is another. */
const draftsOfTurn = (setting: Setting, paragraph: number, { start, speaker }: Turn): Draft[] => {
  const { syntax } = setting;
  const isNamed = (token: number): boolean => syntax.tags[token] !== 'PRON';
  const told = indirectDrafts(setting, paragraph).filter(
    (draft) =>
      /^content-(?:clause|before-report)$/u.test(draft.rule) &&
      draft.speaker >= 0 &&
      draft.speaker !== speaker &&
      draft.cue!.speakers.some(isNamed),
  );
  const span = trimmed(setting, { start, end: setting.paragraphs[paragraph]!.end });
  return [{ ...span, kind: 'direct', speaker, reportedBy: -1, rule: TURN }, ...told];
};

const draftOfBlock = (setting: Setting, paragraph: number, { start, speaker, cue, form }: Block): Draft => ({
  ...trimmed(setting, { start, end: setting.paragraphs[paragraph]!.end }),
  kind: form === 'list' ? 'indirect' : 'direct',
  speaker,
  cue,
  reportedBy: -1,
  rule: 'block-behind-report',
});

const directDrafts = (setting: Setting, paragraph: number): Draft[] =>
  setting
    .quotesOf(paragraph)
    .filter((quote) => isWholeQuote(setting, quote) && !isInsideClause(setting, quote))
    .map((quote) => {
      const attribution = attributionBeside(setting, quote);
      return {
        ...trimmed(setting, quote.inner),
        kind: 'direct' as const,
        speaker: attribution?.speaker ?? -1,
        cue: attribution?.cue,
        reportedBy: carrierOf(setting, paragraph, quote.end),
        rule: attribution?.rule ?? 'quote-continues',
      };
    });

/** "said that “…” and …": the quotation is a part of an indirect statement that starts before it. */
const isInsideClause = (setting: Setting, quote: Quote): boolean => {
  for (const index of setting.sentencesBeside(quote.paragraph, quote)) {
    const sentence = setting.sentences[index]!;
    if (quote.start < sentence.start || quote.start >= sentence.end) continue;
    for (const cue of setting.cues[index]!) {
      const content = contentOf(setting.syntax, cue, setting.knowledge.words);
      if (!content || isInQuote(setting, setting.syntax.tokens[cue.token]!.start)) continue;
      const span = spanOfTokens(setting.syntax, content.first, content.endToken);
      if (span.start + 1 < quote.start && quote.end <= span.end + 2) return true;
    }
  }
  return false;
};

const indirectDrafts = (setting: Setting, paragraph: number): Draft[] => {
  const { syntax } = setting;
  return setting.sentencesOf(paragraph).flatMap((index) => {
    const sentence = setting.sentences[index]!;
    const drafts: Draft[] = [];
    let before = -1;
    for (const cue of setting.cues[index]!) {
      if (isInQuote(setting, syntax.tokens[cue.token]!.start)) continue;
      const relative = reportInRelative(syntax, cue, sentence);
      const at = relative?.at ?? cue;
      let speaker = sayerOf(setting, at);
      if (speaker < 0 && at.cue.pos === 'verb') speaker = speakerBefore(setting, at, index);
      if (speaker < 0 && isJoined(setting, at)) speaker = before;
      if (speaker >= 0 && !isOutlet(setting, speaker)) before = speaker;
      const content = relative?.content ?? wholeContent(setting, at, sentence);
      if (!content) continue;
      const cut = cutAtNextReport(setting, content, cue, index);
      const span = spanOfTokens(syntax, cut.first, cut.endToken);
      if (cut.rule === 'content-noun' && isSent(setting, headOf(setting, cut))) continue;
      // "confirmed the strike but claimed that …": what was cut off has taken the verb along.
      const goesOn = cut.endToken < content.endToken && syntax.tags[cut.endToken] === 'CCONJ';
      if (cut.rule === 'content-after-report' && goesOn && !isClause(syntax, cut.first, cut.endToken)) continue;
      if (cut.rule !== 'content-clause' && drafts.some((draft) => draft.start <= span.start && span.end <= draft.end))
        continue;
      const quotes = setting.quotesIn(span);
      if (quotes.some((quote) => isMostly(quote, span) && isWholeQuote(setting, quote))) continue;
      const kind = quotes.length > 0 ? 'mixed' : 'indirect';
      drafts.push({
        ...span,
        kind,
        speaker,
        cue: at,
        reportedBy: carrierOf(setting, paragraph, span.end),
        rule: cut.rule,
      });
    }
    for (const { at, content } of ownedSpeech(setting, index)) {
      const speaker = speakerOf(setting, at.speakers);
      if (speaker < 0 || isInQuote(setting, syntax.tokens[at.token]!.start)) continue;
      const span = spanOfTokens(syntax, content.first, content.endToken);
      const kind = setting.quotesIn(span).length > 0 ? 'mixed' : 'indirect';
      drafts.push({ ...span, kind, speaker, cue: at, reportedBy: -1, rule: content.rule });
    }
    const told = withoutGuesses(drafts).filter((draft, _, all) => !isCarrier(setting, draft, all));
    return [...told, ...quotedDrafts(setting, paragraph, index, told)];
  });
};

/** "NAME urged the court to act, the agency reported": of what somebody else said the outlet is the carrier alone. */
const isCarrier = (setting: Setting, draft: Draft, all: readonly Draft[]): boolean =>
  isOutlet(setting, draft.speaker) &&
  all.some((other) => !isOutlet(setting, other.speaker) && other.start < draft.end && draft.start < other.end);

/** "ordered two brigades to the border": who is sent is no wish. */
const isSent = (setting: Setting, noun: number): boolean =>
  speakerOf(setting, [noun]) >= 0 ||
  setting.knowledge.groupWords.get(setting.syntax.tokens[noun]!.text.toLowerCase(), setting.syntax.lemmas[noun]!) !== undefined; // prettier-ignore

/** Statements around words in quotation marks that no other statement of the sentence holds. */
const quotedDrafts = (setting: Setting, paragraph: number, index: number, drafts: readonly Draft[]): Draft[] => {
  const sentence = setting.sentences[index]!;
  const cues = setting.cues[index]!.filter(({ token }) => !isInQuote(setting, setting.syntax.tokens[token]!.start));
  return setting.quotesIn(sentence).flatMap((quote): Draft[] => {
    if (isWholeQuote(setting, quote)) return [];
    if (drafts.some((draft) => draft.start < quote.end && quote.start < draft.end)) return [];
    const found = contentWithQuote(setting, quote, sentence, cues);
    const named = found === undefined ? -1 : sayerOf(setting, found.at);
    const speaker = found === undefined || named >= 0 ? named : speakerBefore(setting, found.at, index);
    if (found === undefined || speaker < 0 || isOutlet(setting, speaker)) return [];
    const span = spanOfTokens(setting.syntax, found.content.first, found.content.endToken);
    const end = Math.max(span.end, Math.min(quote.end, sentence.end));
    return [{ start: span.start, end, kind: 'mixed', speaker, cue: found.at, reportedBy: carrierOf(setting, paragraph, end), rule: found.content.rule }]; // prettier-ignore
  });
};

/** The quotation makes up most of the span. */
const isMostly = (quote: Span, span: Span): boolean =>
  Math.min(quote.end, span.end) - Math.max(quote.start, span.start) > 0.6 * (span.end - span.start);

const headOf = (setting: Setting, content: Content): number =>
  headWithin(setting.syntax, content.first, content.endToken);

/** "…, adding that": a participle goes on with the speaker before it. */
const isJoined = (setting: Setting, at: CueAt): boolean =>
  (setting.syntax.tokens[at.token]!.text.endsWith('ing') && setting.syntax.child(at.token, 'nsubj') < 0) ||
  // "warned that “…,” and said": quotation marks part what is joined.
  (setting.syntax.child(at.token, 'nsubj') < 0 &&
    /^(?:and|but)$/u.test(setting.syntax.tokens[at.first - 1]?.text ?? '')) ||
  (isLabel(setting.syntax.labels[at.token]!, 'conj') && setting.syntax.child(at.token, 'nsubj') < 0);

/** The outlet named in the sentence as reporting it. */
const carrierOf = (setting: Setting, paragraph: number, offset: number): number => {
  for (const index of setting.sentencesBeside(paragraph, { start: offset, end: offset })) {
    const sentence = setting.sentences[index]!;
    if (offset < sentence.start || offset > sentence.end + 1) continue;
    for (const cue of setting.cues[index]!) {
      const speaker = speakerOf(setting, cue.speakers);
      if (isOutlet(setting, speaker)) return speaker;
    }
  }
  return -1;
};

const trimmed = (setting: Setting, span: Span): Span => {
  const text = setting.article.text.slice(span.start, span.end);
  return {
    start: span.start + text.length - text.trimStart().length,
    end: span.start + text.trimEnd().replace(/,$/u, '').length,
  };
};

const toStatement = (setting: Setting, draft: Draft, speaker: number): Statement => {
  const { syntax, sentences, mentions, entityOf } = setting;
  const tokens = new Set(tokensIn(syntax, draft));
  const about = new Set<number>();
  for (const sentence of sentencesTouching(setting, draft)) {
    for (const at of setting.mentionsOf(sentence)) {
      if (tokens.has(mentions[at]!.head) && entityOf[at]! >= 0 && entityOf[at] !== speaker) about.add(entityOf[at]!);
    }
  }
  const cueSentence = draft.cue ? [syntax.tokens[draft.cue.token]!.sentence] : [];
  const evidence = [...new Set([...sentencesTouching(setting, draft), ...cueSentence])].sort(
    (one, other) => one - other,
  );
  return {
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    status: isDenied(draft) ? 'negated' : 'asserted',
    ...(speaker >= 0 && { speaker }),
    ...(draft.reportedBy >= 0 && draft.reportedBy !== speaker && { reportedBy: draft.reportedBy }),
    about: [...about],
    ...(draft.cue && {
      cue: { first: draft.cue.first, endToken: Math.min(draft.cue.endToken, sentences[cueSentence[0]!]!.endToken) },
    }),
    stance: draft.cue?.cue.stance ?? 'neutral',
    ...(draft.cue?.cue.codes && { codes: draft.cue.cue.codes }),
    evidence,
    rule: draft.rule,
  };
};

/** "denied that it had sold the ships": what is told in other words than theirs is said to be untrue. */
const isDenied = ({ kind, cue, rule }: Draft): boolean =>
  kind !== 'direct' &&
  cue?.cue.certainty === 'denies' &&
  rule !== 'content-with-quote' &&
  !/^(?:back|walk)/u.test(cue.cue.lemma);

const sentencesTouching = (setting: Setting, span: Span): number[] => {
  const tokens = tokensIn(setting.syntax, span);
  return tokens.length === 0 ? [] : [...new Set(tokens.map((token) => setting.syntax.tokens[token]!.sentence))];
};
