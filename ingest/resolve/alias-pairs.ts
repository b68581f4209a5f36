import { climbWhile } from '../syntax/climb';
import type { Mention } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import { isLabel, type Syntax } from '../syntax/syntax';
import { initialsOf } from './normalise-name';

/**
 * Pairs of names that the text itself says are one: "X (Y)", "X (Y) or Z", "X, also known as Y".
 * A bracket counts for a group when it holds nothing but the other name.
 */
export const aliasPairs = (
  syntax: Syntax,
  index: MentionIndex,
  isGeneric: (word: string) => boolean,
): [number, number][] => {
  const pairs: [number, number][] = [];
  index.mentions.forEach((mention, at) => {
    const explained = nameBehind(syntax, index, mention);
    if (explained >= 0) pairs.push([explained, at]);
    const inside = nameInside(syntax, index, at, isGeneric);
    if (inside >= 0) pairs.push([inside, at]);
    if (mention.form !== 'name' || mention.isDemonym) return;
    if (mention.type === 'Person') {
      const other = index.startingAt(aliasOfPerson(syntax, mention));
      if (other >= 0 && index.mentions[other]!.form === 'name' && sameKind(index.mentions[other]!, mention))
        pairs.push([at, other]);
      return;
    }
    const described = describedBehind(syntax, index, mention);
    if (described >= 0) pairs.push([at, described]);
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

/** "the X Takfiri terrorist group" is X. Mentions that start together stand longest first. */
const nameInside = (syntax: Syntax, index: MentionIndex, at: number, isGeneric: (word: string) => boolean): number => {
  const { form, type, first, head, endToken } = index.mentions[at]!;
  const inner = index.mentions[at + 1];
  if (form !== 'nominal' || type !== 'Group' || endToken !== head + 1 || !isGeneric(syntax.tokens[head]!.text))
    return -1;
  return inner?.form === 'name' && inner.type === 'Group' && !inner.isDemonym && inner.first === first ? at + 1 : -1;
};

const ALIAS = /^(?:alias|aka|a\.k\.a\.?|dubbed|nicknamed)$/u;

/** "NAME, alias NAME", "NAME, also known as NAME", "NAME, whose nom de guerre is NAME": where the other name starts, or the end of the text. */
const aliasOfPerson = ({ tokens }: Syntax, { endToken }: Mention): number => {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  const at = word(endToken) === ',' || word(endToken) === '(' ? endToken + 1 : endToken;
  if (ALIAS.test(word(at))) return at + 1;
  const known = /^(?:also|better|widely|formerly)$/u.test(word(at)) ? at + 1 : at;
  return word(known) === 'known' && word(known + 1) === 'as' ? known + 2 : tokens.length;
};

/** "NAME, the peacekeeping force in Kosovo, said": a description of one body right behind its name, up to the next comma. */
const describedBehind = (syntax: Syntax, index: MentionIndex, { type, endToken, head }: Mention): number => {
  const { tokens } = syntax;
  if (type !== 'Group' || tokens[endToken]?.text !== ',' || !/^(?:the|its|an?)$/u.test(tokens[endToken + 1]?.text ?? '')) return -1; // prettier-ignore
  const found = index.startingAt(endToken + 2);
  const other = index.mentions[found];
  if (other?.form !== 'nominal' || other.type !== 'Group' || !isLabel(syntax.labels[other.head]!, 'appos')) return -1;
  // "According to the films and NPR, the police then …": behind a phrase before the sentence the subject comes.
  const isFronted = syntax.caseOf(climbWhile(syntax, head, (one) => syntax.labels[one] === 'conj')) !== '';
  if (isFronted && /^(?:ADV|AUX|VERB)$/u.test(syntax.tags[other.endToken] ?? '')) return -1;
  // "Hamas, the army and the police" are three.
  return syntax.heads[other.head] === head && syntax.child(other.head, 'conj') < 0 ? found : -1;
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
