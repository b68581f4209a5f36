import type { Span } from '../graph/model/span';

/**
 * What a line of the page is. Only `title` and `body` are read for facts; a `credit` (who reported or carried the story,
 * and the dateline before the prose) for the names in it; the rest gives nothing.
 */
export type Role = 'title' | 'body' | 'repeat' | 'section' | 'caption' | 'credit' | 'footer';

export interface Paragraph extends Span {
  readonly role: Role;
  /** Where the prose starts after a dateline such as "TEHRAN (Agency) -"; else equal to `start`. */
  readonly proseStart: number;
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** Token indices, `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Tokens `[firstToken, endToken)` that make one tree: a sentence, or a part of one. */
export type Segment = Pick<Sentence, 'firstToken' | 'endToken'>;

export interface Token extends Span {
  /** `article.text.slice(start, end)` */
  readonly text: string;
  /** Index into `sentences`. */
  readonly sentence: number;
}

/** Universal part-of-speech tags (UD v2). */
// prettier-ignore
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
  'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const;
export type Upos = (typeof UPOS)[number];

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A proper name: tokens `[first, end)` of one sentence. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/**
 * Dependency tree over all tokens, Universal Dependencies v2 relations. `heads[i]` is a token index in the same
 * sentence, or -1 for the root. A name is one unit: its syntactic head carries the arc, its other tokens hang on that
 * head as `flat`.
 */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}
