import type { Span } from './span';
import type { Evidence } from './view';

/** What a stretch of a sentence is to the fact: who does it, the words that say it, to whom it is done. */
export interface Mark extends Span {
  readonly role: 'subject' | 'cue' | 'object';
}

/** A stretch of an article with its text. */
export interface Passage extends Span {
  readonly text: string;
}

/** A sentence behind a fact with what it says where; all offsets into the article's text. */
export interface MarkedEvidence extends Evidence {
  /** By start; they may overlap, and lie within the sentence. */
  readonly marks: readonly Mark[];
  /** The sentences before and after, where the article has them. */
  readonly before?: Passage;
  readonly after?: Passage;
  /** Id of the article this one repeats nearly word for word. */
  readonly reprintOf?: string;
}
