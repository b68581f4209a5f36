import type { Article, DateMention, Sentence } from '../analysis';
import { firstTokenAt } from '../syntax/first-token-at';
import type { Syntax } from '../syntax/syntax';
import { readCalendar } from './read-calendar';
import { readRelative } from './read-relative';
import { readYears } from './read-years';
import { spend } from '../budget';

const HINT =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|yesterday|today|tonight|tomorrow|\b(?:last|this|next|past|later|earlier|ago)\b/iu;

/**
 * Time expressions in text order. What counts from publication ("on Friday") needs the article's date and is left out
 * without it; what counts from an event ("two days later") takes the date named last.
 */
export const findDates = (article: Article, sentences: readonly Sentence[], syntax: Syntax): DateMention[] => {
  const dates: DateMention[] = [];
  let last: string | undefined;
  for (const sentence of sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    if (!HINT.test(text)) continue;
    spend(text.length);
    const found = [...readRelative(text, last), ...readYears(text)];
    for (const date of readCalendar(text, article.published)) {
      if (!found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
    }
    found.sort((one, other) => one.start - other.start);
    for (const { start, end, iso, ahead } of found) {
      const first = firstTokenAt(syntax, sentence.start + start);
      const endToken = firstTokenAt(syntax, sentence.start + end);
      dates.push({ start: sentence.start + start, end: sentence.start + end, iso, first, endToken, ...(ahead !== undefined && { ahead }) }); // prettier-ignore
      if (!iso.includes('/')) last = iso;
    }
  }
  return dates;
};
