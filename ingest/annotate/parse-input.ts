import { UPOS } from '../analysis';
import type { Tagging } from './fine-tags';
import { hashText, pair } from './hash';
import type { Units } from './merge-names';
import { OUTSIDE_CLUSTER, type WordClusters } from './word-clusters';
import { wordFeatures } from './word-features';

/** What the parser's features ask of each unit, by number; the root is the last one. */
export interface ParseInput {
  readonly size: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly suffixes: Int32Array;
  readonly clusters: Int32Array;
  /** Commas, quotation marks and verbs before each unit: differences tell what stands between two. */
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  readonly verbs: Int32Array;
  /** Verb groups before each unit: "has been killed" counts once. */
  readonly verbGroups: Int32Array;
}

const PROPER = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');
const AUXILIARY = UPOS.indexOf('AUX');
/** What may stand between an auxiliary and its verb. */
const insideGroup = new Set([UPOS.indexOf('ADV'), UPOS.indexOf('PART')]);
const ROOT_TAG = 30;
const ROOT_FINE = 126;
const rootWord = hashText('\u0000root');
const nameWord = hashText('\u0000name');
/** Tags of names of each type, so that the parser can tell a person from a place; untyped names are plain proper nouns. */
const nameTag = (kind: number): number => (kind === 0 || kind > 4 ? PROPER : UPOS.length + kind);

export const parseInput = (
  words: readonly string[],
  { coarse: tags, fine }: Tagging,
  units: Units,
  clusters: WordClusters,
): ParseInput => {
  const size = units.tops.length;
  const input = {
    size,
    words: new Int32Array(size + 1),
    tags: new Int32Array(size + 1),
    fine: new Int32Array(size + 1),
    suffixes: new Int32Array(size + 1),
    clusters: new Int32Array(size + 1),
    commas: new Int32Array(size + 2),
    quotes: new Int32Array(size + 2),
    verbs: new Int32Array(size + 2),
    verbGroups: new Int32Array(size + 2),
  };
  let isGroupOpen = false;
  for (let unit = 0; unit < size; unit += 1) {
    const top = units.tops[unit]!;
    const features = wordFeatures(words[top]!);
    const kind = units.kinds[unit]!;
    const isLong = units.firsts[unit + 1]! - units.firsts[unit]! > 1;
    input.words[unit] = kind > 0 && isLong ? pair(nameWord, features.word) : features.word;
    input.tags[unit] = kind > 0 ? nameTag(kind) : tags[top]!;
    input.fine[unit] = kind > 0 ? 100 + kind : fine[top]!;
    input.suffixes[unit] = features.suffixes[2]!;
    input.clusters[unit] = clusters.of(features.word);
    const { lower } = features;
    input.commas[unit + 1] = input.commas[unit]! + (lower === ',' ? 1 : 0);
    input.quotes[unit + 1] = input.quotes[unit]! + (lower === '"' || lower === '“' || lower === '”' ? 1 : 0);
    const tag = tags[top]!;
    input.verbs[unit + 1] = input.verbs[unit]! + (tag === VERB ? 1 : 0);
    const isVerbal = tag === VERB || tag === AUXILIARY;
    input.verbGroups[unit + 1] = input.verbGroups[unit]! + (isVerbal && !isGroupOpen ? 1 : 0);
    if (tag === AUXILIARY) isGroupOpen = true;
    else if (!insideGroup.has(tag)) isGroupOpen = false;
  }
  input.words[size] = rootWord;
  input.clusters[size] = OUTSIDE_CLUSTER;
  input.tags[size] = ROOT_TAG;
  input.fine[size] = ROOT_FINE;
  return input;
};
