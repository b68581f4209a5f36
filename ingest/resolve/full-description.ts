import type { Mention } from '../analysis';
import type { Syntax } from '../syntax/syntax';
import { wordsOf } from '../syntax/stretch';

const OF = /^(?:of|from|in)$/u;

/**
 * A group without a name as the text describes it first: with its number and whose or from where it is ("two diplomats",
 * "residents of Hasakah"). `nameAt` gives the end of the name that starts at a token, or -1.
 */
export const fullDescription = (syntax: Syntax, mention: Mention, nameAt: (token: number) => number): string => {
  const { tokens, tags } = syntax;
  const inSentence = (token: number): boolean => tokens[token]?.sentence === mention.sentence;
  let { first, endToken } = mention;
  while (first > 0 && inSentence(first - 1) && (tags[first - 1] === 'NUM' || isCount(tokens[first - 1]!.text))) first -= 1; // prettier-ignore
  if (inSentence(endToken) && OF.test(tokens[endToken]!.text)) {
    const start = tokens[endToken + 1]?.text === 'the' ? endToken + 2 : endToken + 1;
    const end = inSentence(start) ? nameAt(start) : -1;
    if (end > start) endToken = end;
  }
  return wordsOf(syntax, first, endToken);
};

const isCount = (word: string): boolean => /^(?:several|hundred|thousand|dozen|hundreds|dozens|thousands)$/u.test(word);
