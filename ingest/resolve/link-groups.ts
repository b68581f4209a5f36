import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { MentionIndex } from '../lookup/mention-index';
import { isDefinite } from '../syntax/is-definite';
import { wordsOf } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';
import { groupNamedBefore } from './group-named-before';
import { groupKey } from './group-keys';
import { countryMeant } from './state-of-affairs';
import { isOwned } from './is-owned';
import { isPluralGroup } from './is-plural-group';
import type { UnionFind } from './union-find';

/**
 * Joins groups that only point back ("the committee") with the nearest group before them of the same head word, else of
 * the same kind. Returns the country code for those that a country of the story explains: "the government".
 */
export const linkGroups = (
  syntax: Syntax,
  index: MentionIndex,
  sets: UnionFind,
  counts: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): Map<number, string> => {
  const impliedCountry = new Map<number, string>();
  const byHead = new Map<string, number>();
  const byCalling = new Map<string, number>();
  const byKind = new Map<string, number>();
  const byCountryKey = new Map<string, number>();
  index.mentions.forEach((mention, at) => {
    if (mention.type !== 'Group' || mention.form === 'pronoun') return;
    const head = headWord(syntax, mention);
    const key = groupKey(syntax, mention, knowledge);
    if (key === undefined) {
      const plural = syntax.tokens[mention.head]!.text.toLowerCase() !== syntax.lemmas[mention.head];
      const isPointer = isDefinite(syntax, mention.head) || mention.isBody === true || isBodyOfTitle(syntax, mention);
      const isUnique =
        isOneACountry(mention, head, knowledge) &&
        !isOwned(syntax, mention.head) &&
        (isPointer || !(isPluralGroup(syntax, mention.head, knowledge) || isIndefinite(syntax, mention.head)));
      const own = modifiersOf(syntax, mention);
      const called = byCalling.get(head);
      const isNear = called !== undefined && mention.sentence - index.mentions[called]!.sentence <= 1;
      const isCalled = isPointer && isNear && own.length === 0;
      const sameHead = isCalled ? called : isPointer || plural ? byHead.get(head) : undefined;
      const named =
        isPointer && !plural && !isCalled && knowledge.words.genericGroups.has(head)
          ? groupNamedBefore(syntax, index, at, sets, knowledge)
          : undefined;
      const before =
        named ??
        (sameHead !== undefined &&
        carries(syntax, index.mentions[sameHead]!, own) &&
        // "families" are not "his family"
        !(plural && isOne(syntax, index.mentions[sameHead]!))
          ? sameHead
          : undefined) ??
        (isPointer &&
        own.length === 0 &&
        knowledge.words.backwardKinds.has(mention.kind ?? '') &&
        !knowledge.words.doersOfDeeds.has(head) &&
        (!plural || mention.kind === 'militia')
          ? recent(index, byKind.get(mention.kind ?? ''), mention)
          : undefined);
      if (before !== undefined) {
        sets.join(before, at, 'group-pointed-back-to');
        byHead.set(head, at);
      } else if (isUnique) {
        const iso = countryMeant(syntax, index, at, counts, knowledge);
        if (iso === undefined) return;
        impliedCountry.set(at, iso);
        const keyIn = (code: string): string =>
          `${code}:${mention.kind === 'ministry' ? [...own, head].join(' ') : mention.kind}`;
        const same = byCountryKey.get(keyIn(iso));
        if (same === undefined) byCountryKey.set(keyIn(iso), at);
        else sets.join(same, at, 'body-of-the-country');
      } else if (!mention.isBody) byHead.set(head, at);
      return;
    }
    byHead.set(head, at);
    const called = mention.form === 'name' ? calledBefore(syntax, mention, knowledge) : undefined;
    if (called !== undefined) byCalling.set(called, at);
    if (
      mention.form === 'name' &&
      knowledge.words.blocs.has(wordsOf(syntax, mention.first, mention.endToken).toLowerCase())
    )
      byHead.set('bloc', at);
    if (mention.kind !== undefined) byKind.set(mention.kind, at);
    if (mention.iso !== undefined && mention.kind !== undefined) {
      const countryKey = `${mention.iso}:${mention.kind}`;
      if (!byCountryKey.has(countryKey)) byCountryKey.set(countryKey, at);
    }
  });
  return impliedCountry;
};

/** "the campaign group NAME": the noun that says what it is. */
const calledBefore = (
  { tokens, lemmas, tags }: Syntax,
  { first, sentence }: Mention,
  { groupWords }: Knowledge,
): string | undefined => {
  const at = first - 1;
  if (tags[at] !== 'NOUN' || tokens[at]!.sentence !== sentence) return undefined;
  const word = groupWords.get(tokens[at]!.text.toLowerCase(), lemmas[at]!);
  return word === undefined || word.plural ? undefined : lemmas[at]!;
};

/** What a country has one of: "the parliament" without another named before is that of the country meant. */
const isOneACountry = (mention: Mention, head: string, knowledge: Knowledge): boolean =>
  mention.kind === 'armed forces'
    ? knowledge.words.nationalForces.has(head)
    : knowledge.words.nationalKinds.has(mention.kind ?? '') ||
      // A country has many ministries, but one of each name.
      (mention.kind === 'ministry' && mention.endToken - mention.first > 1);

/** "interior" of "the interior ministry": words that another ministry does not carry. */
const modifiersOf = (syntax: Syntax, mention: Mention): string[] =>
  syntax.tokens
    .slice(mention.first, mention.endToken - 1)
    .map((token) => token.text.toLowerCase())
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:the|an?|its|their|his|her|all|some|other)$/u.test(word));

const carries = (syntax: Syntax, mention: Mention, words: readonly string[]): boolean => {
  const text = syntax.tokens.slice(mention.first, mention.endToken).map((token) => token.text.toLowerCase());
  return words.every((word) => text.includes(word));
};

/** "ministry spokeswoman NAME": the bare noun before a title is the ministry known. */
const isBodyOfTitle = (
  { labels, heads, tags, tokens }: Syntax,
  { first, head, endToken, sentence }: Mention,
): boolean =>
  /^(?:compound|flat)$/u.test(labels[head]!) &&
  heads[head]! >= endToken &&
  first === head &&
  (/^\p{Ll}/u.test(tokens[head]!.text) || tokens[head - 1]?.sentence !== sentence) &&
  tags[head] === 'NOUN';

const isIndefinite = (syntax: Syntax, noun: number): boolean =>
  syntax
    .childrenOf(noun)
    .some((child) => child < noun && /^(?:an?|some|any|another|no)$/iu.test(syntax.tokens[child]!.text));

const isOne = ({ tokens, lemmas, labels, childrenOf }: Syntax, { form, head }: Mention): boolean =>
  form === 'nominal' && tokens[head]!.text.toLowerCase() === lemmas[head] && childrenOf(head).some((child) => labels[child] === 'nmod:poss'); // prettier-ignore

const headWord = (syntax: Syntax, mention: Mention): string =>
  mention.form === 'name' ? syntax.tokens[mention.endToken - 1]!.text.toLowerCase() : syntax.lemmas[mention.head]!;

/** A kind points back only a little way: five sentences. */
const recent = (index: MentionIndex, at: number | undefined, mention: Mention): number | undefined =>
  at !== undefined && mention.sentence - index.mentions[at]!.sentence <= 5 ? at : undefined;
