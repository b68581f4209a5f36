import type { NameSentence } from './document';
import { NAME_TYPES, Place, placeOf, typeOf } from './model';

type KeyOf = (template: number, value: number) => number;

const TYPES = NAME_TYPES.length;
const LONGEST_PHRASE = 6;

/**
 * What the first pass found in a document, for the second: which types the same word and the same phrase have elsewhere,
 * and which acronym a longer name has. A word's own sentence does not count.
 */
export class DocumentMemory {
  /** Counts by type, then by `Place`. */
  private readonly words = new Map<string, Uint16Array>();
  private readonly phrases = new Map<string, Uint16Array>();
  private readonly prefixes = new Set<string>();
  private readonly acronyms = new Map<string, Uint16Array>();
  private own: NameSentence | undefined;
  private ownWords = new Map<string, Uint16Array>();
  private ownPhrases = new Map<string, Uint16Array>();
  /** Place in a remembered phrase, by word of the sentence at hand: type * 4 + place, -1 for none. */
  private marks = new Int8Array(0);

  constructor(
    sentences: readonly NameSentence[],
    private readonly labels: readonly Uint8Array[],
  ) {
    sentences.forEach((sentence, index) => this.read(sentence, labels[index]!, this.words, this.phrases, true));
    this.indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));
  }
  private readonly indexOf: Map<NameSentence, number>;

  private read(
    { words }: NameSentence,
    labels: Uint8Array,
    byWord: Map<string, Uint16Array>,
    byPhrase: Map<string, Uint16Array>,
    isWhole: boolean,
  ): void {
    let first = 0;
    for (let index = 0; index < words.length; index += 1) {
      const label = labels[index]!;
      if (label === 0) continue;
      const place = placeOf(label);
      const type = typeOf(label);
      countUp(byWord, words[index]!.lower, type * 4 + place - 1, TYPES * 4);
      if (place === Place.Begin || place === Place.Single) first = index;
      if (place !== Place.End && place !== Place.Single) continue;
      const parts = words.slice(first, index + 1).map(({ lower }) => lower);
      countUp(byPhrase, parts.join(' '), type, TYPES);
      if (!isWhole) continue;
      // No longer phrase is looked up.
      for (let size = 1; size < Math.min(parts.length, LONGEST_PHRASE); size += 1)
        this.prefixes.add(parts.slice(0, size).join(' '));
      if (parts.length < 2) continue;
      const capitals = words.slice(first, index + 1).filter(({ isCapital }) => isCapital);
      if (capitals.length > 1) countUp(this.acronyms, capitals.map(({ lower }) => lower[0]).join(''), type, TYPES);
    }
  }

  private enter(sentence: NameSentence): void {
    this.own = sentence;
    this.ownWords = new Map();
    this.ownPhrases = new Map();
    this.read(sentence, this.labels[this.indexOf.get(sentence)!]!, this.ownWords, this.ownPhrases, false);
    const { words } = sentence;
    this.marks = new Int8Array(words.length).fill(-1);
    for (let first = 0; first < words.length; first += 1) {
      if (!words[first]!.isCapital || this.marks[first]! >= 0) continue;
      let phrase = words[first]!.lower;
      let size = 0;
      let type = -1;
      for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
        const found = this.typeElsewhere(this.phrases.get(phrase), this.ownPhrases.get(phrase));
        if (found >= 0) {
          size = length;
          type = found;
        }
        if (first + length >= words.length || !this.prefixes.has(phrase)) break;
        phrase += ` ${words[first + length]!.lower}`;
      }
      for (let index = 0; index < size; index += 1)
        this.marks[first + index] = type * 4 + (size === 1 ? 0 : index === 0 ? 1 : index === size - 1 ? 2 : 3);
    }
  }

  private typeElsewhere(all: Uint16Array | undefined, own: Uint16Array | undefined): number {
    if (all === undefined) return -1;
    let best = -1;
    let most = 0;
    for (let type = 0; type < TYPES; type += 1) {
      const elsewhere = all[type]! - (own?.[type] ?? 0);
      if (elsewhere > most) {
        most = elsewhere;
        best = type;
      }
    }
    return best;
  }

  /** Sets keys from `count` on; returns the new count. */
  features(sentence: NameSentence, index: number, keys: Int32Array, count: number, keyOf: KeyOf): number {
    if (this.own !== sentence) this.enter(sentence);
    const word = sentence.words[index]!;
    const { casing } = word;
    keys[count++] = keyOf(100, casing);
    const mark = this.marks[index]!;
    if (mark >= 0) keys[count++] = keyOf(101, mark * 8 + casing);
    const next = index + 1 < sentence.words.length ? this.marks[index + 1]! : -1;
    if (next >= 0) keys[count++] = keyOf(102, next * 8 + casing);
    if (!word.isCapital) return count;
    const all = this.words.get(word.lower);
    if (all) {
      const own = this.ownWords.get(word.lower);
      for (let type = 0; type < TYPES; type += 1) {
        let sum = 0;
        for (let place = 0; place < 4; place += 1) {
          const elsewhere = all[type * 4 + place]! - (own?.[type * 4 + place] ?? 0);
          sum += elsewhere;
          if (elsewhere > 0) keys[count++] = keyOf(103, type * 4 + place);
        }
        if (sum > 0) keys[count++] = keyOf(104, type * 4 + Math.min(3, sum));
      }
    } else keys[count++] = keyOf(105, casing);
    const acronym = this.acronyms.get(word.lower.replace(/\./g, ''));
    if (acronym) for (let type = 0; type < TYPES; type += 1) if (acronym[type]! > 0) keys[count++] = keyOf(106, type);
    return count;
  }
}

/** What a cell holds; beyond it a count would start again from 0. */
const MOST_COUNTED = 0xffff;

const countUp = (counts: Map<string, Uint16Array>, key: string, cell: number, size: number): void => {
  let cells = counts.get(key);
  if (!cells) counts.set(key, (cells = new Uint16Array(size)));
  if (cells[cell]! < MOST_COUNTED) cells[cell]! += 1;
};
