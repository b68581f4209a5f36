import type { Mention } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import { wordsOf } from '../syntax/stretch';

const OF = /^(?:of|from|in)$/u;

/**
 * A group without a name as the text describes it first: with its number and whose or from where it is ("two diplomats",
 * "residents of Hasakah").
 */
export const fullDescription = (syntax: Syntax, mention: Mention, index: MentionIndex): string => {
  const { tokens, tags } = syntax;
  const inSentence = (token: number): boolean => tokens[token]?.sentence === mention.sentence;
  let { first, endToken } = mention;
  while (first > 0 && inSentence(first - 1) && (tags[first - 1] === 'NUM' || isCount(tokens[first - 1]!.text)) && !isYear(syntax, first - 1)) first -= 1; // prettier-ignore
  if (inSentence(endToken) && OF.test(tokens[endToken]!.text)) {
    const start = tokens[endToken + 1]?.text === 'the' ? endToken + 2 : endToken + 1;
    const end = inSentence(start) ? endOfName(index, start) : -1;
    if (end > start) endToken = end;
  }
  return wordsOf(syntax, first, endToken).replace(/ (?=['’]s?(?: |$))/gu, '');
};

/** Of the name of a group, country or place that starts at a token, or -1. */
const endOfName = ({ mentions, startingAt }: MentionIndex, token: number): number => {
  const name = mentions[startingAt(token)];
  return name?.form === 'name' && !name.isDemonym && name.type !== 'Person' ? name.endToken : -1;
};

/** "In 1998 rebels attacked", "on May 3, 1998 rebels attacked" */
const isYear = ({ tokens }: Syntax, token: number): boolean =>
  /^(?:1[5-9]|20)\d\d$/u.test(tokens[token]!.text) && /^(?:in|since|by|,|until|during|of|early|late|\d{1,2}|\p{Lu}\p{Ll}{2,})$/iu.test(tokens[token - 1]?.text ?? ''); // prettier-ignore

const isCount = (word: string): boolean => /^(?:several|hundred|thousand|dozen|hundreds|dozens|thousands)$/u.test(word);
