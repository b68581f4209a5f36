import type { Article } from '../analysis';

/** What was found at one place: the bytes of a file, or of a page. */
export interface RawArticle {
  /** A path relative to what the user named, or an address; told in messages and kept as the article's `source`. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

export interface Quarantined {
  readonly source: string;
  /** Goes on after the source: "is empty", "looks like a binary file (PNG)". */
  readonly reason: string;
}

/** One article, or why there is none; `warnings` name what had to be guessed. */
export type Reading =
  { readonly article: Article; readonly warnings: readonly string[] } | { readonly quarantined: Quarantined };

/** Turns the bytes of one file into its articles: one for a page, several for a feed. */
export interface Reader {
  readonly name: string;
  /** Endings of file names it reads, without dot, lower case. */
  readonly extensions: readonly string[];
  /** Media types it reads. */
  readonly contentTypes: readonly string[];
  /** Never throws for what the bytes hold: that gives a quarantined reading. */
  read(raw: RawArticle): Promise<readonly Reading[]>;
}
