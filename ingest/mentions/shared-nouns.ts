import type { Mention } from '../analysis';
import { adjectivesSharing } from '../syntax/adjectives-sharing';
import type { Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';

/** "Ghanaian and Togolese patrol boats": each adjective stands for boats of its own; the noun itself for those of the last. */
export const sharedNouns = (syntax: Syntax, groups: readonly Mention[], countries: readonly Mention[]): Mention[] => {
  const adjectives = new Map(countries.filter(({ isDemonym }) => isDemonym).map((mention) => [mention.head, mention]));
  return groups.flatMap((group) => {
    if (group.type !== 'Group' || group.form !== 'nominal') return [];
    return adjectivesSharing(syntax, group.head).flatMap((token) => {
      const adjective = adjectives.get(token);
      if (adjective?.iso === undefined || adjective.iso === group.iso) return [];
      const { kind, endToken, head } = group;
      return [makeMention(syntax, { first: adjective.first, endToken, head: token, form: 'nominal', type: 'Group', iso: adjective.iso, kind, noun: head })]; // prettier-ignore
    });
  });
};
