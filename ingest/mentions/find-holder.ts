import { isLabel, type Syntax } from '../syntax/syntax';
import type { RolePhrase } from './role-phrase';
import type { MentionIndex } from '../lookup/mention-index';
import { climbWhile } from '../syntax/climb';
import type { Mention } from '../analysis';
import type { WordLists } from '../lexicons/word-lists';
import type { Held } from './held';
import { heldByVerb } from './held-by-verb';

/** The person a role phrase speaks of, by where the name stands; undefined when it stands alone. */
export const findHolder = (
  syntax: Syntax,
  phrase: RolePhrase,
  index: MentionIndex,
  words: WordLists,
): Held | undefined =>
  title(syntax, phrase, index) ??
  behindBody(syntax, phrase, index, true) ??
  namedBetweenCommas(syntax, phrase, index) ??
  apposition(syntax, phrase, index) ??
  namedAfter(syntax, phrase, index) ??
  identified(syntax, phrase, index) ??
  heldByVerb(syntax, phrase, index, words);

const isPersonName = (index: MentionIndex, mention: number): boolean =>
  mention >= 0 && index.mentions[mention]!.type === 'Person' && index.mentions[mention]!.form === 'name';

/** "spokesman NAME", "commander Lieutenant General NAME": the name follows, at most other titles between. */
const title = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): Held | undefined => {
  // "Advisor to the Vice President NAME": who advises is named, not who is advised.
  if (/^the$/iu.test(syntax.tokens[phrase.first - 1]?.text ?? '') && syntax.tokens[phrase.first - 2]?.text === 'to' && syntax.tags[phrase.first - 3] !== 'VERB') return undefined; // prettier-ignore
  for (let at = phrase.endToken; at < Math.min(phrase.endToken + 4, syntax.tokens.length); at += 1) {
    const mention = index.startingAt(at);
    if (isPersonName(index, mention) && index.mentions[mention]!.sentence === syntax.tokens[phrase.head]!.sentence)
      return isNameOfThing(syntax, index.mentions[mention]!, phrase) ? undefined : { mention, rule: 'holder-title' };
    // "chairman retired Rear Admiral NAME"
    const isTitle = /^\p{Lu}\p{L}*\.?$/u.test(syntax.tokens[at]!.text) || syntax.tags[at] === 'ADJ';
    // "Democratic committee chairman NAME"
    if (phrase.role.body !== undefined && syntax.tags[at] === 'NOUN') continue;
    const of = phrase.role.body !== undefined && syntax.tokens[at]!.text === 'of' ? behindOf(syntax, index, at) : -1;
    if (isPersonName(index, of)) return { mention: of, rule: 'holder-title' };
    if (!isTitle || index.covering(at) >= 0) return undefined;
  }
  return undefined;
};

/** "Republican members of the Senate NAME": who stands right behind the body; -1 where nothing does. */
const behindOf = ({ tokens }: Syntax, index: MentionIndex, of: number): number => {
  const body = index.startingAt(tokens[of + 1]?.text === 'the' ? of + 2 : of + 1);
  return body < 0 || index.mentions[body]!.endToken >= tokens.length
    ? -1
    : index.startingAt(index.mentions[body]!.endToken);
};

/** "the Sergeant NAME supply vessel": what is called after somebody. */
const isNameOfThing = ({ tags, labels, heads, tokens }: Syntax, { head, endToken, sentence }: Mention, { role }: RolePhrase): boolean =>
  // "the President Bi- — President Biden"
  (tokens[endToken]?.text === '-' && tokens[endToken]!.start === tokens[endToken - 1]!.end) ||
  (role.of !== 'country' &&
  tags[endToken] === 'NOUN' &&
  tokens[endToken]!.sentence === sentence &&
  isLabel(labels[head]!, 'compound') &&
  heads[head]! >= endToken); // prettier-ignore

/** "NAME, Shia cleric and head of X": the tree's apposition, or a name closed by a comma just before the phrase. */
const apposition = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): Held | undefined => {
  // The name right before the comma: in "A and B, head of X" the tree may mean A.
  const comma = commaBefore(syntax, phrase);
  const close = comma < 0 ? -1 : personEndingAt(syntax, index, comma);
  if (isPersonName(index, close) && isHeldByAll(syntax, phrase, index.mentions[close]!.first))
    return { mention: close, rule: 'holder-apposition' };
  let steps = 0;
  const at = climbWhile(syntax, phrase.head, (word) => isLabel(syntax.labels[word]!, 'conj') && (steps += 1) <= 3);
  if (syntax.heads[at]! >= 0 && isLabel(syntax.labels[at]!, 'appos')) {
    const mention = index.headedBy(syntax.heads[at]!);
    if (
      isPersonName(index, mention) &&
      index.mentions[mention]!.endToken <= phrase.first &&
      isHeldByAll(syntax, phrase, index.mentions[mention]!.first)
    ) {
      // prettier-ignore
      return { mention, rule: 'holder-apposition' };
    }
  }
  return undefined;
};

/** "NAME,", "NAME of Georgia,": mention index, whatever it is where nobody's name ends. */
const personEndingAt = ({ tokens }: Syntax, index: MentionIndex, comma: number): number => {
  const near = index.endingAt(comma);
  if (near < 0 || !/^(?:Place|Country)$/u.test(index.mentions[near]!.type)) return near;
  const { first } = index.mentions[near]!;
  return /^(?:of|from)$/u.test(tokens[first - 1]?.text ?? '') ? index.endingAt(first - 1) : near;
};

/** "NAME, bank officials and ministers from six countries": several people behind one name are the next in a list. */
const isHeldByAll = ({ tokens }: Syntax, { isPlural }: RolePhrase, name: number): boolean =>
  !isPlural || /^(?:and|or)$/u.test(tokens[name - 1]?.text ?? '');

/** The comma that opens the phrase, with only modifiers, or a first role and "and", between; -1 where another clause stands. */
const commaBefore = (syntax: Syntax, phrase: RolePhrase): number => {
  const { tokens, tags } = syntax;
  for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - 12); at -= 1) {
    if (tokens[at]!.sentence !== tokens[phrase.head]!.sentence) return -1;
    // "…, and its president": what follows is another part of the sentence.
    if (tokens[at]!.text === ',') return tags[at + 1] === 'CCONJ' && tokens[at + 1]!.text !== 'both' ? -1 : at;
    if (tags[at] === 'VERB' || tags[at] === 'AUX' || tags[at] === 'SCONJ' || tags[at] === 'ADP') return -1;
    if (tags[at] === 'PUNCT' && tokens[at]!.text !== '-' && !/['’]/u.test(tokens[at]!.text)) return -1;
  }
  return -1;
};

/** "its president, NAME, said", "the head of X, General NAME, said": the name follows the role's phrase after a comma. */
const namedBetweenCommas = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): Held | undefined => {
  const { tokens, tags } = syntax;
  let comma = phrase.endToken;
  if (/^(?:of|for|in|at|to)$/u.test(tokens[comma]?.text ?? '')) {
    for (let at = comma + 1; at < Math.min(comma + 6, tokens.length); at += 1) {
      const body = index.startingAt(at);
      if (body >= 0 && !index.mentions[body]!.isDemonym) {
        comma = behindBracket(syntax, index.mentions[body]!.endToken);
        break;
      }
      // "its spokeswoman in the county, NAME,"
      if (tokens[at]!.text === ',') {
        comma = at;
        break;
      }
      if (!/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tags[at]!)) return undefined;
    }
  }
  if (tokens[comma]?.text !== ',') return undefined;
  for (let at = comma + 1; at < Math.min(comma + 6, tokens.length); at += 1) {
    const mention = index.startingAt(at);
    if (isPersonName(index, mention)) {
      if (index.mentions[mention]!.sentence !== tokens[phrase.head]!.sentence) return undefined;
      const next = index.mentions[mention]!.endToken;
      const isVerb = tags[next] === 'VERB' || tags[next] === 'AUX';
      // "In a letter to the prime minister, NAME said": the phrase goes with the verb.
      return /^[,.;]$/u.test(tokens[next]?.text ?? '.') || (isVerb && !followsPreposition(syntax, phrase))
        ? { mention, rule: 'holder-named-after' }
        : undefined;
    }
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(tags[at]!)) return undefined;
  }
  return undefined;
};

const followsPreposition = ({ tags, tokens }: Syntax, { first, head }: RolePhrase): boolean => {
  for (let at = first - 1; at >= 0 && tokens[at]!.sentence === tokens[head]!.sentence; at -= 1) {
    if (tags[at] === 'ADP') return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/u.test(tags[at]!)) return false;
  }
  return false;
};

/** "the Bar Association (BA), NAME": past the short name in brackets, if there is one. */
const behindBracket = ({ tokens }: Syntax, token: number): number => {
  if (tokens[token]?.text !== '(') return token;
  for (let at = token + 2; at < token + 6; at += 1) if (tokens[at]?.text === ')') return at + 1;
  return token;
};

/** "the head of the committee, NAME, said", "President of Chad NAME", "Senator from Ohio NAME". */
const namedAfter = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): Held | undefined => {
  for (const child of syntax.childrenUnder(phrase.head, 'appos')) {
    const mention = index.headedBy(child);
    if (isPersonName(index, mention) && index.mentions[mention]!.first >= phrase.endToken) {
      const next = syntax.tags[index.mentions[mention]!.endToken] ?? '';
      if (/^(?:VERB|AUX)$/u.test(next) && followsPreposition(syntax, phrase)) continue;
      return { mention, rule: 'holder-named-after' };
    }
  }
  const { endToken } = syntax.spanOf(phrase.head);
  const direct = index.startingAt(Math.min(endToken, syntax.tokens.length - 1));
  const ofPhrase = /^(?:of|to|from)$/u.test(syntax.tokens[phrase.endToken]?.text ?? '');
  if (
    ofPhrase &&
    isPersonName(index, direct) &&
    index.mentions[direct]!.sentence === syntax.tokens[phrase.head]!.sentence
  ) {
    return { mention: direct, rule: 'holder-named-after' };
  }
  return behindBody(syntax, phrase, index, false);
};

/**
 * "Commander of the Ground Force Brigadier General NAME", "NAME, Director of the National Gallery NAME": right behind the body
 * stands its head, with a rank of his own or none. `isSure` asks for a body that is known as one, and where the office heads
 * nothing for the name at once: "adviser to UN Secretary General NAME" names another.
 */
const behindBody = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex, isSure: boolean): Held | undefined => {
  const { tokens } = syntax;
  if (!/^(?:of|to|from)$/u.test(tokens[phrase.endToken]?.text ?? '')) return undefined;
  const isHere = (token: number): boolean => tokens[token]?.sentence === tokens[phrase.head]!.sentence;
  let at = tokens[phrase.endToken + 1]?.text === 'the' ? phrase.endToken + 2 : phrase.endToken + 1;
  let body = -1;
  for (let found = isHere(at) ? index.startingAt(at) : -1; found >= 0; found = index.startingAt(at)) {
    if (isSure && index.mentions[found]!.type === 'Person') return undefined;
    at = index.mentions[found]!.endToken;
    body = found;
    if (/^['’]s?$/u.test(tokens[at]?.text ?? '')) at += 1;
    else break;
  }
  if (isSure && (body < 0 || (phrase.rank !== 'head' && !isPersonName(index, index.startingAt(Math.min(at, tokens.length - 1)))))) return undefined; // prettier-ignore
  for (const last = at + 4; at < last && isHere(at) && /^\p{Lu}/u.test(tokens[at]!.text); at += 1) {
    const mention = index.startingAt(at);
    if (mention >= 0) return isPersonName(index, mention) ? { mention, rule: 'holder-named-after', isBehindBody: true } : undefined; // prettier-ignore
  }
  return undefined;
};

/** "a commander identified as NAME": the text says who it is. */
const identified = ({ tokens }: Syntax, phrase: RolePhrase, index: MentionIndex): Held | undefined => {
  if (!/^(?:identified|named)$/u.test(tokens[phrase.endToken]?.text ?? '')) return undefined;
  const next = tokens[phrase.endToken + 1]?.text === 'as' ? phrase.endToken + 2 : phrase.endToken + 1;
  const mention = next < tokens.length ? index.startingAt(next) : -1;
  return isPersonName(index, mention) ? { mention, rule: 'holder-named-after' } : undefined;
};
