import type { Upos } from '../analysis';
import { restoreVerb } from './restore-verb';

/** Forms that the rules of spelling miss: data/lexicons/lemma-exceptions.yaml. */
export interface Lemmas {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly auxiliaries: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, string>;
}

/** The base form in lower case; names, pronouns and numbers stay as they are. */
export const lemmatise = (text: string, tag: Upos, lemmas: Lemmas): string => {
  const word = text.toLowerCase().replace(/[’ʼ`‘]/g, "'");
  switch (tag) {
    case 'VERB':
      return lemmas.verbs.get(word) ?? restoreVerb(word, lemmas.verbs);
    case 'AUX':
      return lemmas.auxiliaries.get(word) ?? lemmas.verbs.get(word) ?? word;
    case 'NOUN':
      return lemmas.nouns.get(word) ?? singular(word);
    case 'ADJ':
    case 'ADV':
      return lemmas.adjectives.get(word) ?? word;
    case 'PART':
    case 'DET':
      return lemmas.others.get(word) ?? word;
    default:
      return word;
  }
};

const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|'s|ics|\d\w{0,40})$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};
