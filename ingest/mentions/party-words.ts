import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';

/**
 * Words that name a party and say of somebody that they are of it: "Republican Senator NAME", "Democrat NAME", "NAME, a
 * Republican from Ohio". Elsewhere ("a democratic state", "Republican voters") they say nothing of anybody.
 */
export const partyWords = (
  syntax: Syntax,
  covered: Uint8Array,
  named: readonly Mention[],
  { roles }: Knowledge,
): Mention[] => {
  const { tokens, tags, lemmas } = syntax;
  const words = tokens.map((token) => token.text.toLowerCase());
  const people = new Set(
    named.filter(({ type, first, endToken }) => type === 'Person' && endToken - first > 1).map(({ first }) => first),
  );
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (covered[at] === 1 || !/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text)) continue;
    const match = roles.match(words, lemmas, at);
    if (match?.role.body === undefined) continue;
    const endToken = at + match.length;
    if (standsBeforeName(endToken) || standsAlone(at, endToken))
      found.push(makeMention(syntax, { first: at, endToken, head: endToken - 1, form: 'nominal', type: 'Group', kind: 'party', isWord: true })); // prettier-ignore
    at = endToken - 1;
  }
  return found;

  /** Titles and nouns of the same phrase stand between: "Democratic committee chairman NAME", "Republican members of the Senate NAME". */
  function standsBeforeName(endToken: number): boolean {
    for (let at = endToken; at < Math.min(endToken + 7, tokens.length); at += 1) {
      if (tokens[at]!.sentence !== tokens[endToken - 1]!.sentence) return false;
      if (people.has(at)) return true;
      const isOfBody = words[at] === 'of' || (/^(?:of|the)$/u.test(words[at - 1]!) && covered[at] === 1) || (words[at] === 'the' && words[at - 1] === 'of'); // prettier-ignore
      if (isOfBody || (covered[at] === 1 && covered[at - 1] === 1)) continue;
      if (!/^(?:NOUN|PROPN|ADJ)$/u.test(tags[at]!) || covered[at] === 1) return false;
    }
    return false;
  }

  /** "a Republican", "a former Texas Democrat", ", Democrat of Ohio", and no noun behind it. */
  function standsAlone(first: number, endToken: number): boolean {
    if (/^(?:NOUN|PROPN|ADJ)$/u.test(tags[endToken] ?? '')) return false;
    if (tokens[first - 1]?.text === ',' && /^(?:of|from)$/u.test(words[endToken] ?? '')) return true;
    let before = first - 1;
    while (first - before <= 3 && (covered[before] === 1 || /^(?:ADJ|PROPN)$/u.test(tags[before] ?? ''))) before -= 1;
    return /^an?$/u.test(words[before] ?? '');
  }
};
