import type { Mention } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import { initialsOf } from './normalise-name';

/**
 * Pairs of names that the text itself says are one: "X (Y)", "X (Y) or Z", "X, also known as Y".
 * A bracket counts for a group when it holds nothing but the other name.
 */
export const aliasPairs = (syntax: Syntax, index: MentionIndex): [number, number][] => {
  const pairs: [number, number][] = [];
  index.mentions.forEach((mention, at) => {
    const explained = nameBehind(syntax, index, mention);
    if (explained >= 0) pairs.push([explained, at]);
    if (mention.form !== 'name' || mention.isDemonym || mention.type === 'Person') return;
    let end = mention.endToken;
    const word = (token: number): string => syntax.tokens[token]?.text.toLowerCase() ?? '';
    const tail = skipTail(syntax, end, index);
    if (word(tail) === '(') {
      const inner = index.startingAt(tail + 1);
      if (
        inner >= 0 &&
        word(index.mentions[inner]!.endToken) === ')' &&
        isAliasOf(index.mentions[inner]!, mention, syntax)
      ) {
        pairs.push([at, inner]);
        end = index.mentions[inner]!.endToken + 1;
      }
    }
    const known = knownAs(word, end, end > mention.endToken);
    if (known < 0) return;
    const other = index.startingAt(known);
    if (other >= 0 && index.mentions[other]!.form === 'name' && sameKind(index.mentions[other]!, mention))
      pairs.push([at, other]);
  });
  return pairs;
};

/** "the party's youth wing, NAME, marched": the name between commas before a verb is that of the description. */
const nameBehind = (syntax: Syntax, index: MentionIndex, { form, type, endToken }: Mention): number => {
  if (form !== 'nominal' || type !== 'Group' || syntax.tokens[endToken]?.text !== ',') return -1;
  const first = syntax.tokens[endToken + 1]?.text === 'the' ? endToken + 2 : endToken + 1;
  const found = index.startingAt(first);
  if (found < 0 || index.mentions[found]!.form !== 'name' || index.mentions[found]!.type !== 'Group') return -1;
  const end = index.mentions[found]!.endToken;
  return syntax.tokens[end]?.text === ',' && /^(?:VERB|AUX)$/u.test(syntax.tags[end + 1] ?? '') ? found : -1;
};

/** Generic words may stand between a name and its bracket: "the X movement (Y)". */
const skipTail = (syntax: Syntax, end: number, index: MentionIndex): number =>
  syntax.tags[end] === 'NOUN' && index.covering(end) < 0 && syntax.tokens[end + 1]?.text === '(' ? end + 1 : end;

const sameKind = (one: Mention, other: Mention): boolean => one.type === other.type && one.sentence === other.sentence;

/** In brackets: initials of the name, or another name of a group; a person or a country in brackets is something else. */
const isAliasOf = (inner: Mention, outer: Mention, syntax: Syntax): boolean => {
  if (inner.type === 'Country' || inner.iso !== undefined) return false;
  if (inner.type === outer.type) return true;
  const text = (mention: Mention): string =>
    syntax.tokens
      .slice(mention.first, mention.endToken)
      .map((token) => token.text)
      .join(' ');
  return initialsOf(text(outer)).startsWith(text(inner).toUpperCase().replace(/\./gu, ''));
};

/** Where the other name starts after "or", "also known as", "known as", "or simply"; -1 when nothing of the kind follows. */
const knownAs = (word: (token: number) => string, end: number, isBracketed: boolean): number => {
  let at = end;
  if (word(at) === ',') at += 1;
  // "Hamas or Hezbollah" are two; after a bracket, or between commas, "or" gives another name of the same.
  if (word(at) === 'or' && (isBracketed || at > end)) return word(at + 1) === 'the' ? at + 2 : at + 1;
  if (word(at) === 'also' || word(at) === 'better' || word(at) === 'formerly') at += 1;
  if ((word(at) === 'known' || word(at) === 'called') && at > end) {
    at += word(at + 1) === 'as' ? 2 : 1;
    return word(at) === 'the' ? at + 1 : at;
  }
  return -1;
};
