import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { foldSpelling, slugOf } from './normalise-name';

/** What makes a group the same group within an article; `id` is the last part of its entity id. */
export interface GroupKey {
  readonly key: string;
  readonly id: string;
}

/**
 * The identity that a group's words carry: whose forces ("US troops" and "American soldiers" are one), whose government
 * or parliament, or the words themselves. Undefined for words that only point back, such as "the committee".
 */
export const groupKey = (syntax: Syntax, mention: Mention, knowledge: Knowledge): GroupKey | undefined => {
  const words = wordsWithoutQuantifiers(syntax, mention, knowledge);
  // "Republicans": a party by another of its names.
  const party = partyOf(syntax, mention, knowledge);
  if (party !== undefined) return { key: `name:${foldSpelling(party)}`, id: slugOf(party) };
  if (mention.form === 'name' && mention.iso === undefined) {
    const text = foldSpelling(words.join(' '));
    return { key: `name:${text}`, id: slugOf(text) };
  }
  const noun = mention.noun ?? mention.head;
  // "Iranian analysts" are others in each article.
  if (isVague(syntax, noun, knowledge)) return undefined;
  const head = syntax.lemmas[noun]!;
  const isMilitary = words.some((word) => word.toLowerCase() === 'military');
  const isForce =
    mention.kind === 'armed forces' &&
    (isMilitary || mention.isDemonym || knowledge.words.troopWords.has(syntax.tokens[noun]!.text.toLowerCase()));
  if (mention.iso !== undefined) {
    const code = mention.iso.toLowerCase();
    if (isForce) return { key: `${code}:forces`, id: `${code}-armed-forces` };
    const plain = withoutCountry(syntax, mention, words, knowledge);
    if (mention.form === 'nominal' && plain.length <= 1) {
      const what = mention.kind === 'government' || mention.kind === 'parliament' ? mention.kind : head;
      return { key: `${code}:${what}`, id: slugOf(`${code} ${what}`) };
    }
    // "Croatian Serbs": all words are of countries.
    const own = (plain.length > 0 ? plain : words).join(' ');
    return { key: `${code}:${foldSpelling(own)}`, id: slugOf(`${code} ${own}`) };
  }
  const modifiers = words.slice(0, -1);
  if (modifiers.length === 0) return undefined;
  const isForeign = modifiers.some((word) => word.toLowerCase() === 'foreign');
  if (isForce && isForeign) return { key: 'foreign:forces', id: 'foreign-armed-forces' };
  const isNamed = modifiers.some(
    (word) =>
      /^(?:al-)?\p{Lu}/u.test(word) &&
      !word.endsWith('-based') &&
      !knowledge.roles.formerMarkers.has(word.toLowerCase()),
  );
  const isKind = isForce && modifiers.some((word) => knowledge.words.foreignWords.has(word.toLowerCase()));
  if (!isNamed && !isKind) return undefined;
  return { key: `name:${foldSpelling(words.join(' '))}`, id: slugOf(words.join(' ')) };
};

/** The party that a word of its people names: "Republicans", "Democratic". */
export const partyOf = (
  { tokens, lemmas }: Syntax,
  { kind, head: noun }: Mention,
  { roles }: Knowledge,
): string | undefined => {
  if (kind !== 'party') return undefined;
  const match = roles.match([tokens[noun]!.text.toLowerCase()], [lemmas[noun]!], 0);
  return match?.length === 1 ? match.role.body : undefined;
};

const isVague = ({ tokens, lemmas }: Syntax, noun: number, { groupWords }: Knowledge): boolean =>
  groupWords.get(tokens[noun]!.text.toLowerCase(), lemmas[noun]!, tokens[noun - 1]?.text.toLowerCase())?.vague === true;

const wordsWithoutQuantifiers = (syntax: Syntax, mention: Mention, knowledge: Knowledge): string[] => {
  const words = syntax.tokens.slice(mention.first, mention.endToken).map((token) => token.text);
  while (
    words.length > 1 &&
    // "New York police"
    words[0] !== 'New' &&
    // "First Harbour Bank"
    !(
      mention.form === 'nominal' &&
      /^(?:First|Second|Third|Fourth|Fifth)$/u.test(words[0]!) &&
      /^\p{Lu}/u.test(words[1]!)
    ) &&
    (knowledge.words.quantifiers.has(words[0]!.toLowerCase()) || /^(?:the|an?)$/iu.test(words[0]!))
  )
    words.shift();
  return words;
};

/** "Iraqi Foreign Ministry", "Foreign Ministry of Iraq", "Iraq's Foreign Ministry": the words that are no country. */
const withoutCountry = (syntax: Syntax, mention: Mention, words: readonly string[], knowledge: Knowledge): string[] => {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    let size = Math.min(knowledge.gazetteer.longest, words.length - at);
    while (size > 0 && !knowledge.gazetteer.countryOf(words.slice(at, at + size).join(' '))) size -= 1;
    if (size === 0) kept.push(words[at]!);
    at += Math.max(size, 1);
  }
  return kept.filter((word) => !/^(?:['’]s?|of|the|and|or|,)$/iu.test(word));
};
