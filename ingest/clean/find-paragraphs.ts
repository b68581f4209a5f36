import type { Article, Paragraph, Role } from '../analysis';
import type { PageRules } from '../knowledge';
import { splitLines, type Line } from './split-lines';

const LONGEST_CREDIT = 400;

/**
 * Says of every line what it is on the page, without changing the text. Only titles and body are read for facts;
 * captions, section lines, a repeated title and what trails the story give nothing. A dateline is a credit before its body.
 */
export const findParagraphs = (article: Article, rules: PageRules): Paragraph[] => {
  const lines = splitLines(article.text);
  const roles = lines.map((line) => (rules.caption.test(line.text) ? 'caption' : 'body') as Role);
  const title = findTitle(lines, article.title, rules);
  lines.forEach((line, index) => {
    if (rules.correction.test(line.text)) roles[index] = 'footer';
    else if (index < title) roles[index] = 'section';
    else if (index === title) roles[index] = 'title';
    else if (title >= 0 && sameWords(line.text, lines[title]!.text)) roles[index] = 'repeat';
    else if (line.text.length <= LONGEST_CREDIT && rules.credit.line.test(line.text)) roles[index] = 'credit';
    else if (rules.boilerplate.test(line.text) && wordsIn(line.text) <= 30) roles[index] = 'footer';
    else if (rules.breadcrumb.test(line.text)) roles[index] = 'section';
  });
  markTail(lines, roles, rules);
  return lines.flatMap(({ start, end, text }, index): Paragraph[] => {
    const role = roles[index]!;
    const proseStart = role === 'body' ? start + datelineLength(text, rules) : start;
    if (proseStart === start) return [{ start, end, role, proseStart }];
    const dateline = start + text.slice(0, proseStart - start).trimEnd().length;
    return [
      { start, end: dateline, role: 'credit', proseStart: start },
      { start, end, role, proseStart },
    ];
  });
};

const wordsIn = (text: string): number => text.split(/\s+/u).length;

const sameWords = (one: string, other: string): boolean => one.toLowerCase().trim() === other.toLowerCase().trim();

const isSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/u.test(text.trimEnd());

/** A story without a headline: its only line ends like a sentence, or a dateline opens one that is as long as prose. */
const isProse = (text: string, lines: readonly Line[], rules: PageRules): boolean => {
  if (lines.length === 1 && isSentence(text)) return true;
  const dateline = datelineLength(text, rules);
  return dateline > 0 && wordsIn(text.slice(dateline)) > SHORTEST_STORY && /[.!?…]["'”’»)\]]*(?:\s|$)/u.test(text);
};

/** Words that a line behind a dateline has at least where it tells the story itself. */
const SHORTEST_STORY = 8;

/** The first line that reads like a headline; -1 when the text starts with prose. */
const findTitle = (lines: readonly Line[], given: string, rules: PageRules): number => {
  for (let index = 0; index < Math.min(lines.length, 6); index += 1) {
    const { text } = lines[index]!;
    if (given && sameWords(text, given)) return isProse(text, lines, rules) ? -1 : index;
  }
  if (given && lines.length > 0 && isSentence(lines[0]!.text)) return -1;
  for (let index = 0; index < Math.min(lines.length - 1, 4); index += 1) {
    const { text } = lines[index]!;
    if (rules.breadcrumb.test(text) || rules.boilerplate.test(text)) continue;
    return !isSentence(text) && wordsIn(text) <= 30 ? index : -1;
  }
  return -1;
};

/** What trails the story: lines after its last full sentence, and a line such as "… at these addresses:" before them. */
const markTail = (lines: readonly Line[], roles: Role[], rules: PageRules): void => {
  let last = lines.length - 1;
  while (last >= 0 && (roles[last] !== 'body' || !isSentence(lines[last]!.text))) last -= 1;
  if (last < 0) return;
  for (let index = last + 1; index < lines.length; index += 1) {
    if (roles[index] === 'body' && wordsIn(lines[index]!.text) <= 25) roles[index] = 'footer';
  }
  for (let index = 0; index < lines.length; index += 1) {
    if (roles[index] === 'body' && rules.label.test(lines[index]!.text)) roles[index] = 'section';
  }
};

const datelineLength = (text: string, rules: PageRules): number => rules.dateline.exec(text)?.[0].length ?? 0;
