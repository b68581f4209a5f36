import { disjointSets } from '../../graph/model/disjoint-sets';
import type { Analysis, Office } from '../analysis';
import { wordFeatures } from '../annotate/word-features';
import type { Knowledge } from '../knowledge';
import type { Gender } from '../lexicons/word-lists';
import { isLabel, type Syntax } from '../syntax/syntax';
import { findPhrases } from './find-phrases';
import type { Phrase, PhraseKind } from './phrase';

/** What a text has told of its phrases up to each of them; what is asked of it is by phrase index unless said. */
export interface Told {
  readonly phrases: readonly Phrase[];
  readonly syntax: Syntax;
  sameCoreBefore(at: number): number;
  sameWordsBefore(at: number): number;
  /** The nearest before it with the same noun, or -1. */
  nearestOfCore(at: number): number;
  /** The word class of a token. */
  classOf(token: number): number;
  /** Whether a clause or an "of" behind it says which is meant. */
  isFollowed(at: number): boolean;
  genderOf(at: number): Gender;
  kindOf(at: number): PhraseKind;
  /** Whether the text says of one of its set that it is such: "NAME, the minister", "NAME is a minister", "minister NAME". */
  isCalled(before: number, phrase: Phrase): boolean;
  /** Whether it is the last subject of the nearest sentence before that has one. */
  isNearestSubject(before: number, at: number): boolean;
  /** How many phrases the sieves took for the same. */
  sizeOf(at: number): number;
  isQuoted(token: number): boolean;
  /** Whether the sieves took both for one. */
  areOne(one: number, other: number): boolean;
}

export type Text = Pick<Analysis, 'syntax' | 'mentions' | 'names' | 'quotes' | 'offices'>;

/** `setOfMention` gives what the sieves made of mentions so far. */
export const tell = (
  { syntax, mentions, names, quotes, offices }: Text,
  setOfMention: (mention: number) => number,
  knowledge: Knowledge,
): Told => {
  const phrases = findPhrases(syntax, mentions, names, knowledge);
  const { clusters } = knowledge.models.tagger;
  const sets = joinBySieves(phrases, setOfMention);
  const sizes = new Map<number, number>();
  const kinds = new Map<number, PhraseKind>();
  const genders = new Map<number, Gender>();
  phrases.forEach((phrase, at) => {
    const set = sets.find(at);
    sizes.set(set, (sizes.get(set) ?? 0) + 1);
    if (phrase.form === 'name' || !kinds.has(set)) kinds.set(set, phrase.kind);
    if (phrase.gender !== 'any' && !genders.has(set)) genders.set(set, phrase.gender);
  });
  const called = callings(syntax, phrases, offices, sets.find);
  const counts = { core: countBefore(phrases, ({ core }) => core), words: countBefore(phrases, ({ words }) => words) };
  const quoted = new Uint8Array(syntax.tokens.length);
  let next = 0;
  syntax.tokens.forEach(({ start }, token) => {
    while (next < quotes.length && quotes[next]!.end <= start) next += 1;
    if (next < quotes.length && quotes[next]!.start <= start) quoted[token] = 1;
  });
  const subjects = subjectsBefore(phrases);
  return {
    phrases,
    syntax,
    sameCoreBefore: (at) => counts.core.before[at]!,
    sameWordsBefore: (at) => counts.words.before[at]!,
    nearestOfCore: (at) => counts.core.nearest[at]!,
    classOf: (token) => clusters.of(wordFeatures(syntax.tokens[token]!.text).word),
    isFollowed: (at) => syntax.childrenOf(phrases[at]!.head).some((child) => child > phrases[at]!.head && /^(?:acl|nmod)/u.test(syntax.labels[child]!)), // prettier-ignore
    genderOf: (at) => genders.get(sets.find(at)) ?? 'any',
    kindOf: (at) => kinds.get(sets.find(at))!,
    isCalled: (before, { core }) => called.get(sets.find(before))?.has(core) === true,
    isNearestSubject: (before, at) => subjects[at] === before,
    sizeOf: (at) => sizes.get(sets.find(at))!,
    isQuoted: (token) => quoted[token] === 1,
    areOne: (one, other) => sets.find(one) === sets.find(other),
  };
};

const joinBySieves = (
  phrases: readonly Phrase[],
  setOfMention: (mention: number) => number,
): { find(item: number): number } => {
  const sets = disjointSets(phrases.length);
  const first = new Map<number, number>();
  phrases.forEach(({ mention }, at) => {
    if (mention < 0) return;
    const known = first.get(setOfMention(mention));
    if (known === undefined) first.set(setOfMention(mention), at);
    else sets.join(known, at);
  });
  return sets;
};

const countBefore = (
  phrases: readonly Phrase[],
  keyOf: (phrase: Phrase) => string,
): { before: Int32Array; nearest: Int32Array } => {
  const before = new Int32Array(phrases.length);
  const nearest = new Int32Array(phrases.length).fill(-1);
  const seen = new Map<string, { count: number; last: number }>();
  phrases.forEach((phrase, at) => {
    if (phrase.form === 'pronoun') return;
    const key = keyOf(phrase);
    const known = seen.get(key);
    before[at] = known?.count ?? 0;
    nearest[at] = known?.last ?? -1;
    seen.set(key, { count: (known?.count ?? 0) + 1, last: at });
  });
  return { before, nearest };
};

const subjectsBefore = (phrases: readonly Phrase[]): Int32Array => {
  const found = new Int32Array(phrases.length).fill(-1);
  let last = -1;
  phrases.forEach(({ role }, at) => {
    found[at] = last;
    if (role === 'nsubj') last = at;
  });
  return found;
};

/** The nouns by which a text calls those of a set. */
const callings = (
  syntax: Syntax,
  phrases: readonly Phrase[],
  offices: readonly Office[],
  setOf: (phrase: number) => number,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const found = new Map<number, Set<string>>();
  const call = (set: number, token: number): void => {
    const known = found.get(set) ?? new Set();
    found.set(set, known.add(syntax.lemmas[token]!));
  };
  const byMention = new Map(phrases.flatMap(({ mention }, at) => (mention < 0 ? [] : [[mention, at] as const])));
  for (const { holder, head } of offices) if (byMention.has(holder)) call(setOf(byMention.get(holder)!), head);
  phrases.forEach(({ head, first, sentence, form }, at) => {
    if (form === 'pronoun') return;
    for (const child of syntax.childrenOf(head)) if (isLabel(syntax.labels[child]!, 'appos')) call(setOf(at), child);
    const above = syntax.heads[head]!;
    if (above >= 0 && isLabel(syntax.labels[head]!, 'appos')) call(setOf(at), above);
    if (above >= 0 && isLabel(syntax.labels[head]!, 'nsubj') && syntax.child(above, 'cop') >= 0) call(setOf(at), above);
    if (form === 'name' && syntax.tags[first - 1] === 'NOUN' && syntax.tokens[first - 1]!.sentence === sentence) call(setOf(at), first - 1); // prettier-ignore
  });
  return found;
};
