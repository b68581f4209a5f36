import type { Sentence, Token, Upos } from '../analysis';

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** What the lexicons say of a word's form. */
export interface WordForms {
  /** "Kenyan": the adjective of a people. */
  isAdjectiveOfPeople(word: string): boolean;
  /** "froze", "arrested": may be the finite form of a verb. */
  isPast(word: string): boolean;
}

/**
 * Mends what a tagger that has seen little news gets wrong: "Kenyan" before a noun is an adjective, or the tree has two
 * subjects; and a full sentence has a verb, or the tree has none.
 */
export const settleTags = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  tags: readonly Upos[],
  forms: WordForms,
): Upos[] => {
  const settled = tags.map((tag, index) => {
    if (tag !== 'PROPN' && tag !== 'NOUN') return tag;
    const next = tokens[index + 1];
    if (next === undefined || next.sentence !== tokens[index]!.sentence || !NOMINAL.has(tags[index + 1]!)) return tag;
    return forms.isAdjectiveOfPeople(tokens[index]!.text) ? 'ADJ' : tag;
  });
  for (const { firstToken, endToken } of sentences) giveVerb(tokens, settled, firstToken, endToken, forms);
  return settled;
};

/** "The Treasury froze the assets": the one word that can be a past form is the verb that the sentence lacks. */
const giveVerb = (
  tokens: readonly Token[],
  tags: Upos[],
  firstToken: number,
  endToken: number,
  { isPast }: WordForms,
): void => {
  if (!/^[.!?]$/u.test(tokens[endToken - 1]?.text ?? '')) return;
  let candidate = -1;
  for (let token = firstToken; token < endToken; token += 1) {
    if (tags[token] === 'VERB' || tags[token] === 'AUX') return;
    const { text } = tokens[token]!;
    if (candidate < 0 && token > firstToken && /^\p{Ll}/u.test(text) && isPast(text)) candidate = token;
  }
  if (candidate >= 0) tags[candidate] = 'VERB';
};
