import { Known, Listed, plain, type NameLexicon } from '../names/name-lexicon';
import type { MarkedName, NamedDocument, NamedSentence } from './name-corpora';

/**
 * A document as the product would see it: hyphenated compounds are one word, names that cover only a part of one are cut
 * back, and adjectives of peoples alone are no names.
 */
export const cleanDocument = (document: NamedDocument, lexicon: NameLexicon): NamedDocument => ({
  ...document,
  sentences: document.sentences.map((sentence) => withoutDemonyms(joinHyphens(sentence), lexicon)),
});

const isWord = (word: string | undefined) => word !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u.test(word);

const joinHyphens = ({ words, names, text }: NamedSentence): NamedSentence => {
  if (!words.includes('-')) return { words, names };
  const joined: string[] = [];
  const at: number[] = [];
  const isWritten = (word: number) => text === undefined || text.includes(`${words[word - 1]}-${words[word + 1]}`);
  for (let word = 0; word < words.length; word += 1) {
    const joinsOn =
      words[word] === '-' && joined.length > 0 && isWord(words[word - 1]) && isWord(words[word + 1]) && isWritten(word);
    if (joinsOn) {
      joined[joined.length - 1] += `-${words[word + 1]!}`;
      at.push(joined.length - 1, joined.length - 1);
      word += 1;
    } else {
      joined.push(words[word]!);
      at.push(joined.length - 1);
    }
  }
  return {
    words: joined,
    names: names.flatMap(({ first, end, type }) => {
      const from = first > 0 && at[first - 1] === at[first] ? at[first]! + 1 : at[first]!;
      const to = end < words.length && at[end] === at[end - 1] ? at[end - 1]! : at[end - 1]! + 1;
      return from < to ? [{ first: from, end: to, type }] : [];
    }),
  };
};

const withoutDemonyms = ({ words, names }: NamedSentence, lexicon: NameLexicon): NamedSentence => ({
  words,
  names: names.filter((name) => !isDemonym(words, name, lexicon)),
});

const isDemonym = (words: readonly string[], { first, end }: MarkedName, lexicon: NameLexicon): boolean => {
  const phrase = words.slice(first, end).map(plain).join(' ');
  const isListed = ((lexicon.listed(phrase) ?? 0) & Listed.Demonym) !== 0;
  return isListed || (end - first === 1 && (lexicon.known(phrase) & Known.Demonym) !== 0);
};
