import type { Rows } from '../annotate/sparse-weights';
import { NAME_TYPES } from '../names/model';
import { CASING_CLASS, seenKey } from '../names/name-words';
import type { NamedDocument } from './name-corpora';

/** In how many documents each lower-case word stands in a name of each type. */
export type SeenCounts = ReadonlyMap<string, Uint16Array>;

export const countSeen = (documents: readonly NamedDocument[]): SeenCounts => {
  const counts = new Map<string, Uint16Array>();
  for (const document of documents)
    for (const [word, types] of wordsInNames(document)) {
      let cells = counts.get(word);
      if (!cells) counts.set(word, (cells = new Uint16Array(NAME_TYPES.length)));
      for (const type of types) cells[type]! += 1;
    }
  return counts;
};

/** The types of the names that each word of the document stands in. */
export const wordsInNames = ({ sentences }: NamedDocument): Map<string, Set<number>> => {
  const types = new Map<string, Set<number>>();
  for (const { words, names } of sentences)
    for (const { first, end, type } of names)
      for (const word of words.slice(first, end)) {
        const lower = word.toLowerCase().replace(/[’ʼ`‘]/g, "'");
        if (!/\p{L}{2}/u.test(lower)) continue;
        types.set(lower, (types.get(lower) ?? new Set()).add(type));
      }
  return types;
};

/** How often a word is written small inside sentences, 0 (never) to 6 (always); undefined below three sightings. */
export const countCasing = (sentences: readonly (readonly string[])[]): Map<string, number> => {
  const small = new Map<string, number>();
  const all = new Map<string, number>();
  for (const words of sentences) {
    if (!words.slice(1).some((word) => /^\p{Ll}{4}/u.test(word))) continue;
    for (const word of words.slice(1)) {
      if (!/^\p{L}/u.test(word)) continue;
      const lower = word.toLowerCase().replace(/[’ʼ`‘]/g, "'");
      all.set(lower, (all.get(lower) ?? 0) + 1);
      if (/^\p{Ll}/u.test(word)) small.set(lower, (small.get(lower) ?? 0) + 1);
    }
  }
  const classes = new Map<string, number>();
  for (const [word, count] of all) if (count >= 3) classes.set(word, Math.round((6 * (small.get(word) ?? 0)) / count));
  return classes;
};

/** Both as rows for `NameWords`. */
export const encodeSeen = (counts: SeenCounts, casing: ReadonlyMap<string, number>): Rows => {
  const cells = new Map<number, Int8Array>();
  const cellsOf = (word: string) => {
    const key = seenKey(word);
    const known = cells.get(key) ?? new Int8Array(CASING_CLASS + 1);
    cells.set(key, known);
    return known;
  };
  for (const [word, types] of counts) types.forEach((count, type) => (cellsOf(word)[type] = Math.min(3, count)));
  for (const [word, small] of casing) cellsOf(word)[CASING_CLASS] = small + 1;
  const keys = [...cells.keys()].sort((one, other) => one - other);
  const starts = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const key of keys) {
    cells.get(key)!.forEach((weight, label) => {
      if (weight === 0) return;
      classes.push(label);
      weights.push(weight);
    });
    starts.push(classes.length);
  }
  return {
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from(starts),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(weights),
  };
};
