import type { Mention, NameSpan } from '../analysis';
import type { Knowledge } from '../knowledge';
import { readPersonName } from '../resolve/person-names';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Determiner, Phrase, PhraseKind } from './phrase';

/** Pronouns that point at something said; relative and interrogative ones do not. */
const POINTERS = new Set(
  `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
  itself they them their theirs themselves this that these those one`.split(/\s+/u),
);

/** All phrases in text order, the longer first where two start at one word. */
export const findPhrases = (
  syntax: Syntax,
  mentions: readonly Mention[],
  names: readonly NameSpan[],
  knowledge: Knowledge,
): Phrase[] => {
  const { tokens, tags } = syntax;
  const phrases: Phrase[] = [];
  const mentionOf = mentionsByHead(mentions);
  const covered = new Uint8Array(tokens.length);
  const addName = (first: number, endToken: number, head: number): void => {
    covered.fill(1, first, endToken);
    phrases.push(describe(syntax, mentions, mentionOf.get(head) ?? -1, first, endToken, head, 'name', knowledge));
  };
  for (const { form, isDemonym, first, endToken, head } of mentions)
    if (form === 'name' && !(isDemonym && tags[head] === 'ADJ')) addName(first, endToken, head);
    else if (form === 'name') covered.fill(1, first, endToken);
  for (const { first, end } of names) if (covered[first] === 0) addName(first, end, topOf(syntax, first, end));
  for (let token = 0; token < tokens.length; token += 1) {
    if (covered[token] === 1) continue;
    const tag = tags[token]!;
    if (tag === 'PRON' ? isPointer(syntax, token) : tag === 'NOUN' || tag === 'PROPN' || mentionOf.has(token))
      phrases.push(
        describe(syntax, mentions, mentionOf.get(token) ?? -1, firstOf(syntax, token), token + 1, token, tag === 'PRON' ? 'pronoun' : 'nominal', knowledge), // prettier-ignore
      );
  }
  return phrases.sort((one, other) => one.first - other.first || other.endToken - one.endToken);
};

const mentionsByHead = (mentions: readonly Mention[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  mentions.forEach(({ head, isDemonym, form }, at) => {
    if (!(isDemonym && form === 'name') || !found.has(head)) found.set(head, at);
  });
  return found;
};

const topOf = ({ heads }: Syntax, first: number, end: number): number => {
  let token = first;
  while (token < end - 1 && heads[token]! >= first && heads[token]! < end) token += 1;
  return token;
};

/** "that" of a relative clause points at nothing else than its own noun. */
const isPointer = ({ tokens, labels, heads }: Syntax, token: number): boolean => {
  const word = tokens[token]!.text.toLowerCase();
  if (!POINTERS.has(word) || labels[token] === 'expl') return false;
  return word !== 'that' || heads[token]! < 0 || !isLabel(labels[heads[token]!]!, 'acl');
};

const BEFORE = /^(?:det|amod|compound|nummod|nmod:poss|flat|advmod|punct)/u;

/** A phrase is told by so many tokens before its head: "A's B's C's …" would make a long text of each. */
const MOST_BEFORE = 12;

const firstOf = (syntax: Syntax, head: number): number => {
  let first = head;
  for (const child of syntax.childrenOf(head)) {
    if (child > head || !BEFORE.test(syntax.labels[child]!)) continue;
    first = Math.min(first, syntax.spanOf(child).first);
  }
  return Math.max(first, head - MOST_BEFORE);
};

const describe = (
  syntax: Syntax,
  mentions: readonly Mention[],
  mention: number,
  first: number,
  endToken: number,
  head: number,
  form: Phrase['form'],
  knowledge: Knowledge,
): Phrase => {
  const { tokens, tags, lemmas, labels } = syntax;
  const written = tokens.slice(first, endToken).map(({ text }) => text.toLowerCase());
  const determiner = form === 'nominal' ? determinerOf(syntax, first, head) : 'none';
  const words = written.filter((word, at) => !(tags[first + at] === 'DET' || /^(?:the|an?|['’]s?)$/u.test(word)));
  const core =
    form === 'name' ? (words.at(-1) ?? written.at(-1)!) : form === 'pronoun' ? written.at(-1)! : lemmas[head]!;
  const pronoun = form === 'pronoun' ? knowledge.words.pronouns.get(core) : undefined;
  const isPlural = form === 'nominal' && lemmas[head] !== tokens[head]!.text.toLowerCase();
  const label = labels[head]!;
  return {
    head,
    first,
    endToken,
    sentence: tokens[head]!.sentence,
    mention,
    form,
    core,
    words: form === 'pronoun' ? core : words.join(' '),
    modifiers: new Set(form === 'pronoun' ? [] : words.slice(0, -1)),
    determiner,
    number: pronoun?.number ?? (form === 'pronoun' ? numberOfPointer(core) : isPlural ? 'many' : 'one'),
    gender:
      pronoun?.gender ??
      (form === 'name' && mentions[mention]?.type === 'Person'
        ? readPersonName(syntax, mentions[mention]!, knowledge).gender
        : (knowledge.words.genderedTitles.get(core) ?? 'any')),
    kind: kindOf(mentions[mention], form, core, knowledge),
    role: label === 'nmod:poss' ? 'poss' : label.split(':')[0]!,
  };
};

const determinerOf = ({ tokens, tags, labels }: Syntax, first: number, head: number): Determiner => {
  for (let token = first; token < head; token += 1) {
    const word = tokens[token]!.text.toLowerCase();
    if (word === 'the' || word === 'both') return 'the';
    if (/^(?:this|that|these|those|such)$/u.test(word)) return 'this';
    if (/^(?:an?|another)$/u.test(word)) return 'a';
    if (isLabel(labels[token]!, 'nmod:poss')) return 'whose';
    if (tags[token] === 'DET' || tags[token] === 'NUM') return 'some';
  }
  return 'none';
};

const numberOfPointer = (word: string): Phrase['number'] =>
  /^(?:these|those|ours|ourselves|theirs|yourselves)$/u.test(word) ? 'many' : /^you|^yours/u.test(word) ? 'any' : 'one';

const PERSONS =
  /^(?:i|me|my|mine|myself|you|your|yours|yourself|yourselves|we|us|our|ours|ourselves|he|him|his|himself|she|her|hers|herself)$/u;

const kindOf = (
  mention: Mention | undefined,
  form: Phrase['form'],
  core: string,
  { nounClasses, groupWords }: Knowledge,
): PhraseKind => {
  if (form === 'pronoun') return PERSONS.test(core) ? 'person' : 'any';
  if (mention) return mention.type.toLowerCase() as PhraseKind;
  if (form === 'name') return 'name';
  return nounClasses.get(core) ?? (groupWords.get(core, core) ? 'group' : 'thing');
};
