import { KEY_BITS } from './hash';
import type { SparseWeights } from './sparse-weights';

/** The cluster of a word that the training texts did not show often enough. */
export const UNCLUSTERED = 1000;
/** Stands before the first and after the last word. */
export const OUTSIDE_CLUSTER = 1001;

/**
 * Words that stand in like company, by number: "attacked" and "bombed" share a cluster. What a model learns of one word
 * then helps with the others, which its treebanks may never show.
 */
export class WordClusters {
  constructor(private readonly model: { readonly weights: SparseWeights }) {}

  /** The cluster of a word by its hash (`WordFeatures.word`), or `UNCLUSTERED`. */
  of(word: number): number {
    const cluster = this.model.weights.firstClassOf(clusterKey(word));
    return cluster < 0 ? UNCLUSTERED : cluster;
  }
}

export const clusterKey = (word: number): number => word >>> (32 - KEY_BITS);
