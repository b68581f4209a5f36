import type { Span } from '../../graph/model/span';

/** A stretch of the article's text and what it is to the explanation: `from`, `to`, `cue`, `speaker`, `sign`, `date`. */
export interface Mark extends Span {
  readonly as: string;
}

/** One word, or name, of a sentence's tree; `depth` 0 is its root. */
export interface TreeLine extends Span {
  readonly text: string;
  /** Universal part of speech and dependency relation. */
  readonly tag: string;
  readonly relation: string;
  readonly depth: number;
}

/** A repair that changed a sentence's tags or tree, and the sentence that it is for. */
export interface NamedRepair {
  readonly name: string;
  readonly example: string;
}

export interface ExplainedSentence extends Span {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly tree: readonly TreeLine[];
  /** In the order in which they were made, each once. */
  readonly repairs: readonly NamedRepair[];
}

/** A rule that fired: what it says and, for a frame, where its line stands in data/. */
export interface Rule {
  readonly name: string;
  readonly says: string;
  readonly file?: string;
  readonly line?: number;
  readonly frame?: string;
}

export interface Explanation {
  readonly id: string;
  readonly kind: 'relation' | 'statement' | 'entity' | 'mention' | 'sentence';
  readonly article: string;
  /** In one line. */
  readonly says: string;
  readonly rules: readonly Rule[];
  /** Everything else there is to say: what, and why. */
  readonly facts: readonly { readonly what: string; readonly says: string }[];
  /** Offsets of marks and trees point into the article. */
  readonly sentences: readonly ExplainedSentence[];
}
