import type { Mention } from '../analysis';
import type { Gazetteer } from '../lexicons/gazetteer';
import type { Syntax } from '../syntax/syntax';

/** "Congolese" is of the Congo that the article names, where it names only one of those that share the word. */
export const settleSharedAdjectives = (
  syntax: Syntax,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] => {
  const named = new Set(mentions.filter(({ isDemonym, type }) => !isDemonym && type !== 'Group').map(({ iso }) => iso));
  return mentions.map((mention) => {
    const { iso, first, endToken } = mention;
    if (iso === undefined || named.has(iso)) return mention;
    for (let token = first; token < endToken; token += 1) {
      const others = gazetteer.sharing(syntax.tokens[token]!.text).filter((other) => named.has(other));
      if (others.length === 1) return { ...mention, iso: others[0]! };
    }
    return mention;
  });
};
