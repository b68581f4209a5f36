import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import { wordsOf } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';

/**
 * "Georgia" in a story of Michigan and Texas is the American state: a country's name that a state bears too, where the text
 * names two other states, or one and the United States, and says of the country nothing else, neither its people nor its capital.
 */
export const namesakeStates = (syntax: Syntax, mentions: readonly Mention[], { words }: Knowledge): Mention[] => {
  const textOf = ({ first, endToken }: Mention): string => wordsOf(syntax, first, endToken).toLowerCase();
  const isNamesake = (mention: Mention): boolean =>
    mention.type === 'Country' && words.namesakeStates.has(textOf(mention));
  const shared = new Set(mentions.filter(isNamesake).map(({ iso }) => iso));
  if (shared.size === 0) return [...mentions];
  const states = new Set(mentions.filter((mention) => mention.type === 'Place' && words.americanStates.has(textOf(mention))).map(textOf)); // prettier-ignore
  const isAmerican = states.size > 1 || mentions.some(({ iso }) => iso === 'US');
  for (const mention of mentions) if (shared.has(mention.iso) && !isNamesake(mention)) shared.delete(mention.iso);
  if (states.size === 0 || !isAmerican || shared.size === 0) return [...mentions];
  return mentions.map((mention) => {
    if (!isNamesake(mention) || !shared.has(mention.iso)) return mention;
    const { iso: _, ...rest } = mention;
    return { ...rest, type: 'Place' as const };
  });
};
