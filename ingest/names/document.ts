import type { NameLexicon } from './name-lexicon';
import { Listed } from './name-lexicon';
import { Casing } from '../annotate/word-features';
import type { NameWord, NameWords } from './name-words';

/** One sentence of a document, prepared for the names model. */
export interface NameSentence {
  readonly words: readonly NameWord[];
  /** Indices into `UPOS`. */
  readonly tags: ArrayLike<number>;
  /** `Listed` bits of the longest list entries that cover each word, and its place in them (`single`, first, last, inner). */
  readonly listed: Uint8Array;
  readonly listedPlace: Uint8Array;
  /** The run of capitalised words that each word stands in, -1 for none; runs as `[first, last]` with what any of them is known as. */
  readonly runOf: Int32Array;
  readonly runs: readonly (readonly [first: number, last: number, known: number])[];
  readonly isTitle: boolean;
  readonly isUpper: boolean;
}

/** What a whole document shows of a word. */
export interface NameDocument {
  readonly sentences: readonly NameSentence[];
  /** Words that stand in lower case somewhere in the document. */
  readonly small: ReadonlySet<string>;
  /** How often each word stands with its capital. */
  readonly capitalised: ReadonlyMap<string, number>;
}

const LONGEST_ENTRY = 6;

export const readDocument = (
  sentences: readonly { readonly words: readonly string[]; readonly tags: ArrayLike<number> }[],
  lexicon: NameLexicon,
  describe: NameWords,
): NameDocument => {
  const small = new Set<string>();
  const capitalised = new Map<string, number>();
  const read = sentences.map(({ words, tags }) => {
    const sentence = readSentence(
      words.map((word) => describe.of(word)),
      tags,
      lexicon,
    );
    for (const word of sentence.words)
      if (word.casing === Casing.Lower) small.add(word.lower);
      else if (word.isCapital) capitalised.set(word.text, (capitalised.get(word.text) ?? 0) + 1);
    return sentence;
  });
  return { sentences: read, small, capitalised };
};

const readSentence = (words: readonly NameWord[], tags: ArrayLike<number>, lexicon: NameLexicon): NameSentence => {
  let letters = 0;
  let capitals = 0;
  let upper = 0;
  let longSmall = 0;
  for (const { casing, isCapital, lower } of words) {
    if (casing === Casing.Mark || casing === Casing.Number) continue;
    letters += 1;
    if (isCapital) capitals += 1;
    else if (lower.length > 4) longSmall += 1;
    if (casing === Casing.Upper) upper += 1;
  }
  return {
    words,
    tags,
    ...lookUp(words, lexicon),
    ...findRuns(words, lexicon),
    isTitle: letters > 3 && longSmall === 0 && capitals / letters >= 0.6,
    isUpper: letters > 2 && upper / words.length > 0.6,
  };
};

const lookUp = (words: readonly NameWord[], lexicon: NameLexicon) => {
  const listed = new Uint8Array(words.length);
  const listedPlace = new Uint8Array(words.length);
  for (let first = 0; first < words.length; first += 1) {
    if (!words[first]!.isCapital) continue;
    let phrase = words[first]!.lower;
    let found = Listed.Prefix as number;
    let size = 0;
    for (let length = 1; length <= LONGEST_ENTRY; length += 1) {
      const bits = lexicon.listed(phrase);
      if (bits === undefined) break;
      if (bits !== Listed.Prefix) {
        found = bits;
        size = length;
      }
      if (first + length >= words.length) break;
      phrase += ` ${words[first + length]!.lower}`;
    }
    for (let index = 0; index < size; index += 1) {
      if (listed[first + index] !== 0) continue;
      listed[first + index] = found;
      listedPlace[first + index] = size === 1 ? 0 : index === 0 ? 1 : index === size - 1 ? 2 : 3;
    }
  }
  return { listed, listedPlace };
};

/** Capitalised words in a row, with numbers and up to two small joining words inside: "Bank of the South". */
const findRuns = (words: readonly NameWord[], lexicon: NameLexicon) => {
  const runOf = new Int32Array(words.length).fill(-1);
  const runs: [number, number, number][] = [];
  const joins = (index: number) => index < words.length && lexicon.joins.has(words[index]!.lower);
  const isCapital = (index: number) => index < words.length && words[index]!.isCapital;
  for (let first = 0; first < words.length; first += 1) {
    if (!isCapital(first)) continue;
    let last = first;
    for (let index = first + 1; index < words.length; index += 1) {
      if (isCapital(index) || (words[index]!.casing === Casing.Number && isCapital(index - 1))) last = index;
      else if (!(joins(index) && (isCapital(index + 1) || joins(index + 1)) && index - last < 2)) break;
    }
    runOf.fill(runs.length, first, last + 1);
    let known = 0;
    for (let index = first; index <= last; index += 1) known |= words[index]!.known;
    runs.push([first, last, known]);
    first = last;
  }
  return { runOf, runs };
};
