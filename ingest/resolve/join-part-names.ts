import type { Knowledge } from '../knowledge';
import { isListedPlace } from '../lexicons/known-words';
import { foldSpelling } from './normalise-name';
import type { UnionFind } from './union-find';

interface GroupName {
  readonly at: number;
  readonly text: string;
}

/**
 * A group by a part of its name, where only one group of the article has it: "Unity Party" for "Nepal Unity Party", and
 * "Norvik" for "Norvik Steel". A body of a body is another: "Hamas" and "Hamas Council".
 */
export const joinPartNames = (names: readonly GroupName[], sets: UnionFind, knowledge: Knowledge): void => {
  const whole = new Map<string, { at: number; isUnique: boolean }>();
  const offer = (part: string, at: number): void => {
    const known = whole.get(part);
    if (known === undefined) whole.set(part, { at, isUnique: true });
    else if (sets.find(known.at) !== sets.find(at)) whole.set(part, { ...known, isUnique: false });
  };
  for (const { at, text } of names) {
    const words = text.split(' ');
    const rest = withoutLand(words, knowledge);
    if (rest.length > 1 && rest.length < words.length) offer(foldSpelling(rest.join(' ')), at);
    if (words.length === 2 && isFirmName(words, knowledge)) offer(foldSpelling(words[0]!), at);
    for (const part of partsOf(words, knowledge)) offer(foldSpelling(part), at);
  }
  for (const { at, text } of names) {
    const found = whole.get(foldSpelling(text));
    if (found?.isUnique && found.at !== at) sets.join(found.at, at, 'part-of-a-name');
  }
};

/** Bodies of which an article may speak by the noun alone; armies and governments are many. */
const CALLED_BY_NOUN = /^(?:agency|committee|company|court|organisation|parliament|union)$/u;

/**
 * What else a long name may be called, where it is the only one: what stands before "of" ("Supreme Court", "House"), its
 * last words ("Health Committee", "Society"), a team without its city ("Lakers").
 */
const partsOf = (words: readonly string[], { groupWords, models }: Knowledge): string[] => {
  const parts: string[] = [];
  const isBody = (at: number): boolean => {
    const word = words[at]!.toLowerCase();
    const entry = groupWords.get(word, word, words[at - 1]?.toLowerCase());
    return entry !== undefined && !entry.plural && CALLED_BY_NOUN.test(entry.kind);
  };
  const of = words.indexOf('of');
  if (of > 0 && isBody(of - 1)) parts.push(words.slice(0, of).join(' '), words[of - 1]!);
  const last = words.length - 1;
  if (of < 0 && last > 0 && isBody(last)) for (let at = 1; at <= last; at += 1) if (/^\p{Lu}/u.test(words[at]!)) parts.push(words.slice(at).join(' ')); // prettier-ignore
  for (let size = last; size > 0; size -= 1) {
    const isPlace = isListedPlace(words.slice(0, size).join(' '), { models });
    if (isPlace && /^\p{Lu}\p{Ll}+s$/u.test(words[size]!)) parts.push(words.slice(size).join(' '));
  }
  return parts;
};

/** Without the country or its adjective that opens the name. */
const withoutLand = (words: readonly string[], { gazetteer }: Knowledge): readonly string[] => {
  for (let size = Math.min(gazetteer.longest, words.length - 1); size > 0; size -= 1)
    // "Nepal's Unity Party"
    if (gazetteer.countryOf(words.slice(0, size).join(' '))) return words.slice(/^['’]s?$/u.test(words[size]!) ? size + 1 : size); // prettier-ignore
  return words;
};

/** "Norvik Steel": a word of its own before what a firm makes or is; no people's adjective, no body of a body. */
const isFirmName = ([first, second]: readonly string[], { groupWords, models, gazetteer }: Knowledge): boolean => {
  const plain = second!.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first!) &&
    /^\p{Lu}\p{Ll}+$/u.test(second!) &&
    (groupWords.get(plain, plain)?.kind ?? 'company') === 'company' &&
    models.names.lexicon.known(first!.toLowerCase()) === 0 &&
    !gazetteer.countryOf(first!)
  );
};
