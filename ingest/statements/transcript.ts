import { foldText } from '../../graph/model/fold-text';
import type { Paragraph } from '../analysis';
import { isInQuote, type Setting } from './setting';

/** A paragraph of a talk that is written down: from `start` on it is what `speaker` said; -1 where the label names nobody known. */
export interface Turn {
  readonly start: number;
  readonly speaker: number;
}

/** "PRESIDENT LUND: Thank you.", "Q Why now?", "Q: Why now?", "((AL)) : Why now?" */
const LABELS = [
  /^(?<who>\p{Lu}[\p{Lu}\p{M}.’'-]+(?: (?:OF )?\p{Lu}[\p{Lu}\p{M}.’'-]*){0,5})\s?:\s+/u,
  /^(?<who>Q)(?::\s*|\s+)(?=[\p{Lu}“"(—–-])/u,
  /^(?<who>A):\s+(?=[\p{Lu}“"(])/u,
  /^\(\((?<who>[\p{L} .]{1,40})\)\)\s*:?\s*/u,
];

/** So many labels, one of them twice, make a talk; fewer may be datelines or headings. */
const LEAST = 3;

/** The words of a talk by paragraph; none where the text is no talk. A paragraph without a label goes on with the one before. */
export const turnsOf = (setting: Setting): ReadonlyMap<number, Turn> => {
  const { paragraphs, article } = setting;
  const turns = new Map<number, Turn>();
  const labels = paragraphs.map((paragraph) => (isRead(paragraph) ? labelOf(article.text, paragraph) : undefined));
  const all = labels.flatMap((label) => label?.who ?? []);
  const issuer = issuerOf(setting);
  if (issuer === undefined && (all.length < LEAST || new Set(all).size === all.length)) return turns;
  let speaker = issuer;
  paragraphs.forEach((paragraph, index) => {
    if (!isRead(paragraph)) return;
    const label = labels[index];
    if (label) speaker = /^THE /u.test(label.who) ? (issuer ?? -1) : speakerOf(setting, index, label.who);
    // What an interview prints between two questions may be anything.
    if (label?.isAside === true) speaker = undefined;
    const start = label?.end ?? paragraph.start;
    const words = article.text.slice(start, paragraph.end);
    const isTalk = label !== undefined || (speaker !== undefined && paragraph.role === 'body' && isProse(words));
    if (!isTalk || !/\p{L}/u.test(withoutAsides(words))) return;
    turns.set(index, { start: start + leadingAside(words), speaker: label?.isAside === true ? speakerOf(setting, index, label.who) : speaker! }); // prettier-ignore
  });
  return turns;
};

const isRead = ({ role }: Paragraph): boolean => role === 'body' || role === 'title';

/** "11:44 A.M. EDT" and "Via Teleconference" are none. */
const isProse = (words: string): boolean => /[.!?…:—–-]["”’)]*$/u.test(words) && /\p{Ll}{2}/u.test(words);

/** "Statement from President Lund on …", "Remarks by President Lund": whoever's words the whole text is. */
const ISSUED =
  /^(?:Remarks|Statement|Speech|Address|Message|Letter|Open Letter) (?:by|from|of) (?<who>.+?)(?: (?:on|at|before|after|in|to|for|upon|following|regarding|about|during|commemorating|marking|and)\b|$)/iu;

/** Entity index; -1 where the text itself does not name him; undefined where it is nobody's words in the first person. */
const issuerOf = (setting: Setting): number | undefined => {
  const { article, paragraphs } = setting;
  const printed = paragraphs.find(({ role }) => role === 'title');
  const titles = [article.title, printed === undefined ? '' : article.text.slice(printed.start, printed.end)];
  const who = titles.flatMap((title) => ISSUED.exec(title.replace(/\s+/gu, ' '))?.groups?.who ?? [])[0];
  if (who === undefined) return undefined;
  const isFirstPerson = paragraphs.some(({ role, start, end }) => {
    if (role !== 'body') return false;
    const words = article.text.slice(start, end).matchAll(/(?<!\p{L})(?:I|[Mm]y)(?!\p{L})/gu);
    return [...words].some(({ index }) => !isInQuote(setting, start + index));
  });
  return isFirstPerson ? bearerOf(setting, who) : undefined;
};

interface Label {
  readonly who: string;
  /** Offset behind the label. */
  readonly end: number;
  /** The paragraphs behind it are not said to be the same speaker's. */
  readonly isAside: boolean;
}

const labelOf = (text: string, { start, end }: Paragraph): Label | undefined => {
  const line = text.slice(start, Math.min(end, start + 100));
  for (const label of LABELS) {
    const match = label.exec(line);
    if (match) return { who: match.groups!.who!, end: start + match[0].length, isAside: line.startsWith('((') };
  }
  return undefined;
};

/** "(Laughs.)", "(As interpreted.)": what is done, not said. */
const withoutAsides = (words: string): string => words.replace(/\([^()]*\)/gu, '');

const leadingAside = (words: string): number => {
  let at = 0;
  for (;;) {
    const rest = words.slice(at);
    at += rest.length - rest.trimStart().length;
    const aside = /^\([^()]*\)/u.exec(words.slice(at));
    if (aside === null) return at;
    at += aside[0].length;
  }
};

/** Whom a label names: the person read there, else the one person whose surname or initials it has. */
const speakerOf = (setting: Setting, paragraph: number, who: string): number => {
  const { mentions, entities, entityOf, paragraphs } = setting;
  const { start } = paragraphs[paragraph]!;
  for (const sentence of [...setting.sentencesOf(paragraph - 1), ...setting.sentencesOf(paragraph)]) {
    for (const at of setting.mentionsOf(sentence)) {
      const mention = mentions[at]!;
      const isWithin = mention.start >= start && mention.end <= start + who.length;
      if (isWithin && entityOf[at]! >= 0 && entities[entityOf[at]!]!.type === 'Person') return entityOf[at]!;
    }
  }
  return bearerOf(setting, who);
};

/** The one person of the text whose surname or initials these are, or -1. */
const bearerOf = ({ entities }: Setting, who: string): number => {
  const surname = plainWords(who).at(-1)!;
  const isInitials = /^\p{Lu}{2,4}$/u.test(who);
  const bearers = entities.flatMap(({ type, name }, entity) => {
    if (type !== 'Person') return [];
    const words = plainWords(name);
    const initials = words.map((word) => word[0]).join('');
    return (isInitials && initials === who.toLowerCase()) || (surname.length > 2 && words.at(-1) === surname) ? [entity] : []; // prettier-ignore
  });
  return bearers.length === 1 ? bearers[0]! : -1;
};

/** Words of a name without case and accents: labels are printed in capitals. */
const plainWords = (name: string): string[] => foldText(name).trim().split(/\s+/u);
