import { keyOf, pair } from './hash';
import type { TagInput } from './tag-input';
import { OUTSIDE_CLUSTER } from './word-clusters';
import { Casing, outside } from './word-features';

/** No position has more. */
export const TAG_FEATURES = 80;

/**
 * Features of the word at `index` after Ratnaparkhi (1996) and Collins (2002), with how the sentence is written and with
 * clusters of the words around.
 * `tags` holds the classes chosen for the words before. Returns how many `keys` were set.
 */
export const tagFeatures = (
  { words, clusters, written }: TagInput,
  index: number,
  tags: ArrayLike<number>,
  keys: Int32Array,
): number => {
  const here = words[index]!;
  const before = words[index - 1] ?? outside;
  const before2 = words[index - 2] ?? outside;
  const after = words[index + 1] ?? outside;
  const after2 = words[index + 2] ?? outside;
  const tag1 = index > 0 ? tags[index - 1]! : 127;
  const tag2 = index > 1 ? tags[index - 2]! : 127;
  const first = index === 0 || (index === 1 && before.casing === Casing.Mark) ? 1 : 0;
  const caseHere = here.casing * 8 + written * 2 + first;
  let count = 0;
  let template = 0;
  const set = (value: number) => {
    keys[count++] = keyOf(template++, value);
  };
  set(0);
  set(here.word);
  set(here.exact);
  set(pair(here.shape, written));
  for (let size = 0; size < 4; size += 1) set(here.prefixes[size]!);
  for (let size = 0; size < 5; size += 1) set(here.suffixes[size]!);
  set(caseHere);
  set(pair(here.suffixes[2]!, caseHere));
  set(pair(here.word, caseHere));
  set((here.hasDigit ? 1 : 0) + (here.hasHyphen ? 2 : 0) + here.casing * 4);
  set(tag1);
  set(tag1 * 128 + tag2);
  set(pair(here.word, tag1));
  set(pair(here.word, tag1 * 128 + tag2));
  set(pair(here.suffixes[2]!, tag1));
  set(pair(caseHere, tag1));
  set(before.word);
  set(before2.word);
  set(after.word);
  set(after2.word);
  set(pair(before.word, here.word));
  set(pair(here.word, after.word));
  set(pair(before.word, after.word));
  set(pair(before2.word, before.word));
  set(pair(after.word, after2.word));
  set(pair(tag1, after.word));
  set(before.suffixes[2]!);
  set(after.suffixes[2]!);
  set(after2.suffixes[2]!);
  set(pair(here.suffixes[2]!, after.suffixes[2]!));
  set(pair(here.suffixes[2]!, before.suffixes[2]!));
  set(pair(here.suffixes[1]!, pair(after.suffixes[1]!, tag1)));
  set(pair(after.shape, caseHere));
  set(pair(before.shape, caseHere));
  set(pair(after.suffixes[1]!, pair(tag1, here.casing)));
  set(pair(before.casing * 64 + after.casing * 8 + here.casing, written * 2 + first));
  set(pair(tag1, pair(here.suffixes[2]!, after.word)));

  const cluster = clusters[index]!;
  const clusterBefore = clusters[index - 1] ?? OUTSIDE_CLUSTER;
  const clusterAfter = clusters[index + 1] ?? OUTSIDE_CLUSTER;
  const clusterAfter2 = clusters[index + 2] ?? OUTSIDE_CLUSTER;
  set(cluster);
  set(clusterAfter);
  set(clusterAfter2);
  set(clusterBefore);
  set(clusters[index - 2] ?? OUTSIDE_CLUSTER);
  set(pair(cluster, clusterAfter));
  set(pair(clusterBefore, cluster));
  set(pair(clusterBefore, clusterAfter));
  set(pair(clusterAfter, clusterAfter2));
  set(pair(tag1, clusterAfter));
  set(pair(here.word, clusterAfter));
  set(pair(here.word, clusterBefore));
  set(pair(here.suffixes[2]!, clusterAfter));
  set(pair(here.suffixes[2]!, pair(clusterBefore, clusterAfter)));
  set(pair(tag1, pair(cluster, clusterAfter)));
  set(pair(cluster, caseHere));
  return count;
};
