import type { Upos } from '../annotation';
import type { DraftTree } from './draft-tree';
import type { TokenReading, WordReadings } from './word-readings';

/** Where a repair looks: at tokens of which all of this holds. */
export interface Place {
  readonly tags?: readonly Upos[];
  readonly labels?: RegExp;
  readonly words?: RegExp;
  /** In sentences that a mark ends, or only in headlines. */
  readonly isClosed?: boolean;
}

/**
 * One thing that the parser gets wrong in news, and how it is mended. A repair whose move is refused has moved nothing at
 * all: the tree is as it was.
 */
export interface Repair {
  readonly name: string;
  /** The sentence that it is for; NAME stands for any name. */
  readonly example: string;
  readonly at: Place;
  /** What the lexicons must say of the token. */
  readonly needs?: TokenReading;
  /** `token` is the first one of the stretch where a pass goes over whole stretches. */
  readonly run: (draft: DraftTree, token: number, words: WordReadings) => void;
}

/** Repairs that are tried one after the other at each word from left to right, or once a stretch. */
export interface Pass {
  readonly name: string;
  readonly over: 'words' | 'stretch';
  readonly repairs: readonly Repair[];
}
