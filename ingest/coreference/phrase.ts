import type { Gender } from '../lexicons/word-lists';

/** What a phrase may stand for, as far as its own words tell. */
export type PhraseKind = 'person' | 'group' | 'country' | 'place' | 'time' | 'name' | 'thing' | 'any';

/** How a noun is brought in: "the", "this", "its", "a", by number or otherwise, without any. */
export type Determiner = 'the' | 'this' | 'whose' | 'a' | 'some' | 'none';

/** A noun phrase or pronoun that may stand for the same as another: what mentions are made of, and things besides. */
export interface Phrase {
  /** The token that it hangs on. */
  readonly head: number;
  /** Tokens `[first, endToken)`, without what follows the head of a description. */
  readonly first: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Mention index, or -1 for what is no mention. */
  readonly mention: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** The pronoun, the lemma of a noun, the last word of a name; in lower case. */
  readonly core: string;
  /** Its words in lower case without the determiner. */
  readonly words: string;
  /** Words before its core. */
  readonly modifiers: ReadonlySet<string>;
  readonly determiner: Determiner;
  readonly number: 'one' | 'many' | 'any';
  readonly gender: Gender;
  readonly kind: PhraseKind;
  /** Label of its head, without subtype; "poss" for whose something is. */
  readonly role: string;
}
