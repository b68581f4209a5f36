import type { Mention, Office } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';

/**
 * "his American counterpart NAME" holds in that country the office that was named last: a foreign minister's counterpart
 * is a foreign minister.
 */
export const counterparts = (
  syntax: Syntax,
  index: MentionIndex,
  offices: readonly Office[],
  knowledge: Knowledge,
): Office[] => {
  const found: Office[] = [];
  let next = 0;
  let same: Office | undefined;
  for (let token = 0; token < syntax.tokens.length; token += 1) {
    if (!knowledge.words.counterpartNouns.has(syntax.lemmas[token]!)) continue;
    const holder = personAfter(syntax, index, token);
    const country = index.endingAt(token);
    for (; next < offices.length && offices[next]!.head < token; next += 1)
      if (offices[next]!.rank !== 'member') same = offices[next];
    if (holder < 0 || country < 0 || !same || index.mentions[country]!.iso === undefined) continue;
    found.push({
      ...same,
      isFormer: false,
      isFuture: false,
      holder,
      of: country,
      first: token,
      endToken: token + 1,
      head: token,
      sentence: syntax.tokens[token]!.sentence,
      rule: 'holder-counterpart',
    });
  }
  return found;
};

const personAfter = (syntax: Syntax, index: MentionIndex, token: number): number => {
  const at = syntax.tokens[token + 1]?.text === ',' ? token + 2 : token + 1;
  const found = index.startingAt(at);
  const mention: Mention | undefined = index.mentions[found];
  return mention?.type === 'Person' && mention.form === 'name' && mention.sentence === syntax.tokens[token]!.sentence
    ? found
    : -1;
};
