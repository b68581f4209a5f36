import type { Token, Upos } from '../analysis';

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ']);

/**
 * "Kenyan" before a noun is an adjective: the tagger, which has seen few peoples, tends to take a rare one for a name,
 * and the tree then has two subjects.
 */
export const settleTags = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  isAdjectiveOfPeople: (word: string) => boolean,
): Upos[] =>
  tags.map((tag, index) => {
    if (tag !== 'PROPN' && tag !== 'NOUN') return tag;
    const next = tokens[index + 1];
    if (next === undefined || next.sentence !== tokens[index]!.sentence || !NOMINAL.has(tags[index + 1]!)) return tag;
    return isAdjectiveOfPeople(tokens[index]!.text) ? 'ADJ' : tag;
  });
