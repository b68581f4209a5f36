import { hashText, keyOf, pair } from '../annotate/hash';
import type { Phrase } from './phrase';
import type { Told } from './told';

/** More than any pair has. */
export const MOST_FEATURES = 160;

const hashes = new Map<string, number>();
/** Words come again and again; the table is emptied when it holds 50,000, which changes speed only. */
const hashOf = (text: string): number => {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  if (hashes.size > 50_000) hashes.clear();
  const hash = hashText(text);
  hashes.set(text, hash);
  return hash;
};

const bucket = (count: number): number => (count < 5 ? count : count < 8 ? 5 : count < 12 ? 6 : count < 20 ? 7 : count < 40 ? 8 : 9); // prettier-ignore

/** What it is that looks for somebody: the pronoun itself, a name, or a noun by what brings it in. */
const classOf = (phrase: Phrase): number =>
  hashOf(phrase.form === 'pronoun' ? phrase.core : phrase.form === 'name' ? '#name' : `#${phrase.determiner}`);

const isLowest = (one: number, other: number): number => (one === other ? 1 : 0);

/** Keys of all that speaks for or against a phrase standing for nothing said before. Gives how many there are. */
export const newFeatures = (told: Told, at: number, keys: Int32Array): number => {
  const phrase = told.phrases[at]!;
  const { tokens, lemmas, heads } = told.syntax;
  const own = classOf(phrase);
  let count = 0;
  const add = (template: number, value: number): void => {
    keys[count++] = keyOf(template, value);
    keys[count++] = keyOf(template + 1, pair(value, own));
  };
  const verb = heads[phrase.head]!;
  add(0, 1);
  add(2, hashOf(phrase.core));
  add(4, hashOf(phrase.kind));
  add(6, hashOf(phrase.number));
  add(8, hashOf(phrase.role));
  add(10, Math.min(phrase.endToken - phrase.first, 5));
  add(12, hashOf(tokens[phrase.first - 1]?.text.toLowerCase() ?? ''));
  add(14, hashOf(tokens[phrase.endToken]?.text.toLowerCase() ?? ''));
  add(16, hashOf(verb < 0 ? '' : lemmas[verb]!));
  add(18, bucket(told.sameCoreBefore(at)));
  add(20, bucket(told.sameWordsBefore(at)));
  add(22, Math.min(phrase.modifiers.size, 3));
  add(24, isLowest(phrase.sentence, 0));
  add(26, told.classOf(phrase.head));
  add(28, told.isFollowed(at) ? 1 : 0);
  return count;
};

/** Keys of all that speaks for or against a phrase standing for the same as one before it. */
export const pairFeatures = (told: Told, before: number, at: number, keys: Int32Array): number => {
  const { phrases, syntax } = told;
  const [one, other] = [phrases[before]!, phrases[at]!];
  const own = classOf(other);
  const both = pair(own, hashOf(one.form + one.kind));
  let count = 0;
  const add = (template: number, value: number): void => {
    keys[count++] = keyOf(template, pair(value, own));
    keys[count++] = keyOf(template + 1, pair(value, both));
  };
  const sentences = other.sentence - one.sentence;
  add(50, 1);
  add(52, bucket(sentences));
  add(54, bucket(at - before));
  add(56, pair(hashOf(one.role), hashOf(other.role)));
  add(58, pair(hashOf(one.role), Math.min(sentences, 2)));
  add(60, hashOf(one.determiner));
  add(62, pair(hashOf(one.number), hashOf(other.number)));
  add(64, pair(hashOf(told.genderOf(before)), hashOf(told.genderOf(at))));
  add(66, pair(hashOf(told.kindOf(before)), hashOf(other.kind)));
  const sameCore = one.core === other.core;
  if (other.form !== 'pronoun' && one.form !== 'pronoun') {
    add(70, sameCore ? (one.words === other.words ? 2 : 1) : 0);
    if (!sameCore) {
      keys[count++] = keyOf(72, pair(hashOf(one.core), hashOf(other.core)));
      add(73, pair(told.classOf(one.head), told.classOf(other.head)));
      if (one.modifiers.has(other.core) || other.modifiers.has(one.core)) add(75, 1);
    } else {
      keys[count++] = keyOf(77, hashOf(one.core));
      const [missing, extra] = [missingFrom(other, one), missingFrom(one, other)];
      add(78, Math.min(missing, 2) * 3 + Math.min(extra, 2));
      add(80, told.nearestOfCore(at) === before ? 1 : 0);
      if (one.number !== other.number) add(82, 1);
    }
    add(84, told.isCalled(before, other) ? 1 : 0);
  } else {
    if (sameCore) add(86, 1);
    add(88, pair(hashOf(one.form === 'pronoun' ? one.core : one.kind), Math.min(sentences, 2)));
    if (one.form !== 'pronoun') keys[count++] = keyOf(90, pair(hashOf(one.core), own));
  }
  add(92, told.isNearestSubject(before, at) ? 1 : 0);
  add(94, bucket(told.sizeOf(before)));
  add(96, (told.isQuoted(one.head) ? 2 : 0) + (told.isQuoted(other.head) ? 1 : 0));
  if (sentences === 0) {
    add(98, relationOf(told, one, other));
    if (syntax.heads[one.head] === syntax.heads[other.head]) add(100, pair(hashOf(one.role), hashOf(other.role)));
  }
  if (told.areOne(before, at)) add(102, 1);
  return count;
};

const missingFrom = (one: Phrase, other: Phrase): number => {
  let count = 0;
  for (const word of one.modifiers) if (!other.modifiers.has(word)) count += 1;
  return count;
};

/** How one stands to the other in the tree. */
const relationOf = ({ syntax: { heads, labels, child } }: Told, one: Phrase, other: Phrase): number => {
  if (heads[other.head] === one.head)
    return labels[other.head]!.startsWith('appos') ? 1 : labels[other.head]!.startsWith('conj') ? 2 : 3;
  if (heads[one.head] === other.head) {
    if (labels[one.head]!.startsWith('nsubj')) return child(other.head, 'cop') >= 0 ? 4 : 5;
    return labels[one.head]!.startsWith('appos') ? 6 : labels[one.head] === 'nmod:poss' ? 7 : 8;
  }
  return 0;
};
