import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';

/**
 * Bodies that stand inside the name of an office: the army of an "army chief", the government of a "government
 * spokeswoman". With a country before it the body is that country's.
 */
export const officeBodies = (
  syntax: Syntax,
  covered: Uint8Array,
  named: readonly Mention[],
  { roles, groupWords, words: lists }: Knowledge,
): Mention[] => {
  const { tokens, lemmas } = syntax;
  const words = tokens.map((token) => token.text.toLowerCase());
  const endingAt = new Map(named.map((mention) => [mention.endToken, mention]));
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = roles.match(words, lemmas, at);
    // A "military ruler" rules the country.
    if (match === undefined || (match.role.rank === 'head' && match.role.of === 'country')) continue;
    const head = at + match.length - 1;
    for (let word = head - 1; word >= at; word -= 1) {
      const entry = groupWords.get(words[word]!, lemmas[word]!, word > at ? words[word - 1] : undefined);
      if (entry === undefined || !lists.bodiesOfOffices.has(entry.kind) || covered[word] === 1) continue;
      let first = entry.word.includes(' ') ? word - 1 : word;
      let country = endingAt.get(first);
      if (/^['’]s?$/u.test(words[first - 1] ?? '')) country = endingAt.get(first - 1);
      const iso = country?.type !== 'Group' && country?.isDemonym ? country.iso : undefined;
      if (iso !== undefined) ({ first } = country!);
      found.push(makeMention(syntax, { first, endToken: word + 1, head: word, form: 'nominal', type: 'Group', iso, kind: entry.kind, isBody: true })); // prettier-ignore
      break;
    }
    at = head;
  }
  return found;
};
