import { hashText } from '../annotate/hash';
import type { Rows } from '../annotate/sparse-weights';
import { clusterKey } from '../annotate/word-clusters';
import { WordContexts } from './word-contexts';

/** At most 250, since a class is a byte. */
export const CLUSTERS = 200;
const ROUNDS = 6;

/** Names of the clusters, for the model file. */
export const clusterNames = Array.from({ length: CLUSTERS }, (_, cluster) => String(cluster));

/**
 * Clusters words by their neighbours: each word in turn moves where the likelihood of a bigram model over clusters grows
 * most (the exchange algorithm of Martin, Liermann and Ney 1998). No labels are looked at.
 */
export const clusterWords = (sentences: readonly (readonly string[])[], count = CLUSTERS, least = 3): Rows => {
  const contexts = new WordContexts(sentences, count, least);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let word = 0; word < contexts.words.length; word += 1) contexts.move(word);
  const clusterOf = new Map(
    contexts.words.map((word, index) => [clusterKey(hashText(word)), contexts.clusterOf(index)]),
  );
  const keys = [...clusterOf.keys()].sort((one, other) => one - other);
  return {
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from({ length: keys.length + 1 }, (_, row) => row),
    classes: Uint8Array.from(keys, (key) => clusterOf.get(key)!),
    weights: new Int8Array(keys.length).fill(1),
  };
};
