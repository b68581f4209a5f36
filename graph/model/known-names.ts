import { wordsOf } from './fold-text';

/** What everybody knows of names, whatever is stored: the values of data/lexicons that a question may lean on. */
export interface KnownNames {
  /** All that one thing is called, its usual name first: "the Pentagon" gives Pentagon, US Department of Defense … */
  alsoCalled(text: string): readonly Called[];
  /** Whether a word, folded, may stand before a person's name: "president", "former", "french". */
  isTitle(word: string): boolean;
}

export interface Called {
  /** Its id where that follows from what it is: `country/us`. */
  readonly id?: string;
  readonly names: readonly string[];
}

/** Loaded when a name is not found as it stands, which most are. */
export type NameKnowledge = () => KnownNames;

export const nothingKnown: NameKnowledge = () => ({ alsoCalled: () => [], isTitle: () => false });

/** Two spellings of one name have one key: no accents, no case, no article, initials as one word ("the U.S." is "us"). */
export const nameKey = (text: string): string => nameWords(text).join(' ');

export const nameWords = (text: string): string[] => {
  const words = wordsOf(text);
  const named = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  const joined: string[] = [];
  let open = false;
  for (const word of named) {
    const isInitial = word.length === 1 && /\p{L}/u.test(word);
    if (isInitial && open) joined[joined.length - 1] += word;
    else joined.push(word);
    open = isInitial;
  }
  return joined;
};
