import { keyOf, pair } from '../annotate/hash';
import { Casing } from '../annotate/word-features';
import type { NameDocument, NameSentence } from './document';
import type { DocumentMemory } from './document-memory';
import { NAME_TYPES } from './model';
import { KNOWN_BITS } from './name-lexicon';
import { CASING_CLASS, type NameWord } from './name-words';

/** No word has more. */
export const NAME_FEATURES = 220;

/** Keys of the names model have fewer bits than those of tagger and parser. */
export const NAME_KEY_BITS = 20;
export const nameKey = (template: number, value: number): number => keyOf(template, value) >>> 6;

/**
 * Features of the word at `index` for the names model. The first ones name the word itself; `identity` tells how many, so
 * that training can hide them (word dropout). `memory` is what the first pass found in the document.
 */
export const nameFeatures = (
  sentence: NameSentence,
  index: number,
  document: NameDocument,
  outside: NameWord,
  memory: DocumentMemory | undefined,
  seenOf: (word: NameWord) => Uint8Array,
  keys: Int32Array,
): { count: number; identity: number } => {
  const { words, tags } = sentence;
  const at = (position: number): NameWord => words[position] ?? outside;
  const here = at(index);
  const before = at(index - 1);
  const before2 = at(index - 2);
  const after = at(index + 1);
  const after2 = at(index + 2);
  const { casing } = here;
  let count = 0;
  const set = (template: number, value: number) => {
    keys[count++] = nameKey(template, value);
  };
  set(1, here.word);
  set(2, here.exact);
  set(3, pair(before.word, here.word));
  set(4, pair(here.word, after.word));
  const identity = count;
  set(5, casing);
  set(6, here.shape);
  for (let size = 0; size < 4; size += 1) {
    set(7 + size, pair(here.prefixes[size]!, casing === Casing.Lower ? 1 : 0));
    set(11 + size, pair(here.suffixes[size]!, casing === Casing.Lower ? 1 : 0));
  }
  if (here.before !== 0) {
    set(15, here.before);
    set(16, here.after);
    set(17, here.partsKnown);
    set(18, pair(here.article, casing));
  }
  if (here.hasApostrophe) set(19, casing);
  set(20, before.word);
  set(21, before2.word);
  set(22, after.word);
  set(23, after2.word);
  set(24, before.shape);
  set(25, after.shape);
  set(26, before2.shape);
  set(27, after2.shape);
  set(28, pair(before.shape, here.shape));
  set(29, pair(here.shape, after.shape));
  set(30, before.casing * 64 + casing * 8 + after.casing);
  set(31, pair(before.word, casing));
  set(32, pair(after.word, casing));
  set(33, pair(before.suffixes[2]!, casing));
  set(34, pair(after.suffixes[2]!, casing));
  set(35, casing * 4 + Math.min(2, index));
  set(36, 0);
  set(37, pair(pair(before2.word, before.word), casing));
  set(38, pair(pair(after.word, after2.word), casing));
  const tag = tags[index]!;
  const tagBefore = index > 0 ? tags[index - 1]! : 31;
  const tagAfter = index + 1 < words.length ? tags[index + 1]! : 31;
  set(40, tag);
  set(41, tagBefore);
  set(42, tagAfter);
  set(43, tag * 32 + tagBefore);
  set(44, tag * 32 + tagAfter);
  set(45, ((tag * 32 + tagBefore) * 32 + tagAfter) * 8 + casing);
  if (here.isCapital || (casing === Casing.Lower && (before.isCapital || after.isCapital))) {
    for (let bit = 0; bit < KNOWN_BITS; bit += 1) {
      const mask = 1 << bit;
      if (here.known & mask) set(50, bit * 8 + casing);
      if (before.known & mask) set(51, bit * 8 + casing);
      if (after.known & mask) set(52, bit * 8 + casing);
      if (before2.known & mask) set(53, bit);
      if (after2.known & mask) set(54, bit);
    }
    set(55, pair(before.known, here.known));
    set(56, pair(here.known, after.known));
    const small = here.seen[CASING_CLASS]!;
    set(57, small * 8 + casing);
    set(58, (small * 8 + casing) * 2 + (index === 0 ? 1 : 0));
    if (after.isCapital) set(59, small * 8 + after.seen[CASING_CLASS]!);
    set(60, (sentence.isTitle ? 1 : 0) * 8 + casing);
    set(61, (sentence.isUpper ? 1 : 0) * 8 + casing);
    if (sentence.isTitle) set(62, small * 2 + (index === 0 ? 1 : 0));
    const isSmall = document.small.has(here.lower) ? 1 : 0;
    set(63, isSmall * 8 + casing);
    set(64, Math.min(3, document.capitalised.get(here.text) ?? 0) * 8 + casing);
    set(65, isSmall * 2 + (index === 0 ? 1 : 0));
    const run = sentence.runOf[index]!;
    if (run >= 0) {
      const [first, last, known] = sentence.runs[run]!;
      const place = first === last ? 0 : index === first ? 1 : index === last ? 2 : 3;
      set(70, pair(at(first - 1).word, place));
      set(71, pair(at(last + 1).word, place));
      set(72, pair(at(last).word, place));
      set(73, pair(at(first).word, place));
      set(74, Math.min(5, last - first + 1) * 4 + place);
      set(75, pair(known, place));
      set(76, pair(at(first - 1).word, at(last + 1).word));
      set(77, pair(at(last).known, place));
      set(78, pair(at(first).known, place));
      set(79, (first === 0 ? 1 : 0) * 64 + place * 8 + at(first).seen[CASING_CLASS]!);
      set(80, pair(at(last).suffixes[2]!, place));
      set(81, pair(pair(at(first - 2).word, at(first - 1).word), place));
      set(82, pair(at(last + 1).suffixes[2]!, place));
    }
  }
  const listed = sentence.listed[index]!;
  if (listed !== 0) {
    set(90, listed * 4 + sentence.listedPlace[index]!);
    for (let bit = 1; bit <= 8; bit <<= 1) if (listed & bit) set(91, bit * 4 + sentence.listedPlace[index]!);
  }
  if (index > 0 && sentence.listed[index - 1]) set(92, sentence.listed[index - 1]! * 8 + casing);
  if (index + 1 < words.length && sentence.listed[index + 1]) set(93, sentence.listed[index + 1]! * 8 + casing);
  if (here.isCapital) {
    const seen = seenOf(here);
    for (let type = 0; type < NAME_TYPES.length; type += 1) if (seen[type]! > 0) set(95, type * 4 + seen[type]!);
  }
  return { count: memory === undefined ? count : memory.features(sentence, index, keys, count, nameKey), identity };
};
