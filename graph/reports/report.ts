import type { Citation } from '../model/view';

/** A report as a document; four writers turn it into files. Nothing in it is claimed without a note. */
export interface Report {
  readonly title: string;
  /** What was read, in numbers. */
  readonly subtitle: string;
  /** An SVG document and what stands under it. */
  readonly figure: { readonly svg: string; readonly caption: string };
  readonly sections: readonly Section[];
  /** By number, from 1. */
  readonly notes: readonly Note[];
}

export interface Section {
  /** Fit for an address: `timeline`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'claims'; readonly claims: readonly Claim[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: Claim }
  | { readonly kind: 'dated'; readonly rows: readonly { readonly date: string; readonly claim: Claim }[] }
  | { readonly kind: 'versus'; readonly sides: readonly [Side, Side] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Side {
  readonly heading: string;
  readonly claims: readonly Claim[];
}

/** Something that the graph holds, in words, with the numbers of the notes that show it. */
export interface Claim {
  readonly words: readonly Words[];
  readonly notes: readonly [number, ...number[]];
}

export interface Words {
  readonly text: string;
  /** A name. */
  readonly strong?: boolean;
}

/** A sentence as it stands in its article; offsets are UTF-16 units `[start, end)` of the stored text. */
export interface Note extends Citation {
  readonly number: number;
}
