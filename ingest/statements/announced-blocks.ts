import { readClause } from '../syntax/clause';
import { isLabel } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import { sayerOf } from './sayer';
import { isInQuote, isOutlet, speakerOf, type Setting } from './setting';
import { speakerBefore } from './speaker-before';

/** A paragraph that the one before has announced with a colon: "NAME told the council:". */
export interface Block {
  /** Entity index. */
  readonly speaker: number;
  readonly cue: CueAt;
  /** Offset of its first word, behind the mark of a list. */
  readonly start: number;
  /** It stands in quotation marks, in a list, or bare. */
  readonly form: 'quote' | 'list' | 'bare';
}

const LIST = /^\s*(?:[-•*▪·–—]|\d{1,2}[.)])\s+/u;

/** Announced paragraphs by index. What is bare is announced for one paragraph, lists and quotations go on. */
export const announcedBlocks = (setting: Setting): ReadonlyMap<number, Block> => {
  const blocks = new Map<number, Block>();
  let open: { readonly cue: CueAt; readonly speaker: number } | undefined;
  let form: Block['form'] | undefined;
  setting.paragraphs.forEach(({ role, start, end }, index) => {
    if (role !== 'body') return;
    const words = setting.article.text.slice(start, end);
    const mark = LIST.exec(words)?.[0].length ?? 0;
    const own: Block['form'] = setting.quotesOf(index)[0]?.start === start ? 'quote' : mark > 0 ? 'list' : 'bare';
    if (open !== undefined && (form === undefined || (own === form && form !== 'bare'))) {
      form = own;
      blocks.set(index, { ...open, start: start + mark, form });
    } else open = undefined;
    if (/:\s*$/u.test(words)) {
      open = announcer(setting, index);
      form = undefined;
    }
  });
  return blocks;
};

/** Who announces what comes: the one who says the last reporting word of the paragraph, or who is asked there. */
const announcer = (setting: Setting, paragraph: number): { cue: CueAt; speaker: number } | undefined => {
  const sentence = setting.sentencesOf(paragraph).at(-1);
  if (sentence === undefined) return undefined;
  const cue = setting.cues[sentence]!.findLast(
    (one) =>
      one.cue.takes.includes('quote') &&
      isMain(setting, one) &&
      !isInQuote(setting, setting.syntax.tokens[one.token]!.start),
  );
  if (cue === undefined) return undefined;
  const isAsked = cue.cue.stance === 'ask' || /^(?:ask|inquire|enquire)$/u.test(cue.cue.lemma);
  const named = isAsked ? speakerOf(setting, readClause(setting.syntax, cue.token).object) : sayerOf(setting, cue);
  const speaker = named >= 0 || isAsked ? named : speakerBefore(setting, cue, sentence);
  return speaker < 0 || isOutlet(setting, speaker) ? undefined : { cue, speaker };
};

/** "gives advice on how to respond:" announces nothing. */
const isMain = ({ syntax }: Setting, { token, cue }: CueAt): boolean =>
  cue.pos === 'verb' && (syntax.heads[token]! < 0 || isLabel(syntax.labels[token]!, 'conj')) && !/^to$/iu.test(syntax.tokens[token - 1]?.text ?? ''); // prettier-ignore
