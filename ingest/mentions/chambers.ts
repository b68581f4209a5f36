import type { Mention, Office } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import { wordsOf } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';

/**
 * Who sits in a chamber or court that their title alone tells ("Senator NAME", "Chief Justice NAME"): that of the text, where
 * the text names one such body by one name.
 */
export const withChambers = (offices: readonly Office[], index: MentionIndex, syntax: Syntax): Office[] => {
  const named = index.mentions.flatMap((mention, at) => (mention.type === 'Group' ? [{ at, words: withoutState(syntax, mention) }] : [])); // prettier-ignore
  return offices.map((office) => {
    const { of, post, rule, first } = office;
    const isTitle = rule === 'holder-title' && /^\p{Lu}/u.test(syntax.tokens[first]!.text);
    if (of !== undefined || !isTitle || post.chamber.length === 0) return office;
    for (const word of post.chamber) {
      const such = named.filter(({ words }) => words.endsWith(word));
      if (such.some(({ words }) => words !== word)) return office;
      // "a Division Bench of Chief Justice NAME", where a high court is named too
      const isCourt = such.some(({ at }) => index.mentions[at]!.kind === COURT);
      if (isCourt && named.some(({ at, words }) => index.mentions[at]!.kind === COURT && !/^(?:the )?court$/u.test(words) && !words.endsWith(word))) return office; // prettier-ignore
      const body = such.find(({ at }) => index.mentions[at]!.form === 'name') ?? such[0];
      if (body !== undefined) return { ...office, of: body.at, rule: `${rule}-of-the-chamber` };
    }
    return office;
  });
};

const COURT = 'court';

const STATE = /^(?:the |(?:us|u\.s\.|united states|american|national|federal) )+/u;

const withoutState = (syntax: Syntax, { first, endToken, isDemonym }: Mention): string =>
  isDemonym ? '' : wordsOf(syntax, first, endToken).toLowerCase().replace(STATE, '');
