import type { NameType } from '../analysis';

/** A stretch `[first, end)` of words that a tree treats as one unit. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly type?: NameType;
}

/** The units of a sentence: single words, and names as a whole. */
export interface Units {
  /** First word of each unit, and one more cell: the number of words. */
  readonly firsts: Int32Array;
  /** The word that stands for each unit and carries its arc. */
  readonly tops: Int32Array;
  /** 0 for a plain word, else 1 + the place of the name's type in `NAME_TYPES`. */
  readonly kinds: Uint8Array;
}

const NAME_TYPES: readonly (NameType | undefined)[] = ['person', 'organisation', 'place', 'other', undefined];

const joins = /^(?:of|for|in|on|at|and|&|,|\(|"|“|de|del|della|du|des)$/i;

/** "Bank" of "Bank of Guinea", "Council" of "National Council", "Ahmed" of "Ahmed Osman": where UD puts the arc. */
export const topOfName = (words: readonly string[], { first, end, type }: Stretch): number => {
  if (type === 'person') return first;
  for (let index = first + 1; index < end; index += 1) if (joins.test(words[index]!)) return index - 1;
  return end - 1;
};

/** Stretches are in order, do not overlap, and lie within `[0, words.length)`. */
export const mergeNames = (words: readonly string[], names: readonly Stretch[]): Units => {
  const removed = names.reduce((sum, { first, end }) => sum + end - first - 1, 0);
  const count = words.length - removed;
  const units = { firsts: new Int32Array(count + 1), tops: new Int32Array(count), kinds: new Uint8Array(count) };
  let name = 0;
  for (let unit = 0, word = 0; unit < count; unit += 1) {
    const here = names[name];
    units.firsts[unit] = word;
    if (here?.first === word) {
      units.tops[unit] = topOfName(words, here);
      units.kinds[unit] = 1 + NAME_TYPES.indexOf(here.type);
      word = here.end;
      name += 1;
    } else {
      units.tops[unit] = word;
      word += 1;
    }
  }
  units.firsts[count] = words.length;
  return units;
};
