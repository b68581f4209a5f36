import { UPOS } from '../analysis';

/** Tags of the words of one sentence. The parser reads both, all else the coarse ones. */
export interface Tagging {
  /** Indices into `UPOS`. */
  readonly coarse: Uint8Array;
  /** Indices into the tagger's classes, which also tell past from participle: `VERB/VBN`. */
  readonly fine: Uint8Array;
}

/** The index into `UPOS` of each class of a tagger. */
export const coarseOf = (classes: readonly string[]): Uint8Array =>
  Uint8Array.from(classes, (name) => {
    const coarse = name.slice(0, name.indexOf('/'));
    return UPOS.findIndex((tag) => tag === coarse);
  });
