import type { Upos } from '../../annotation';
import type { TagWords } from './tag-words';

/** The tags of one sentence under repair; outside of it there is nothing. */
export interface DraftTags {
  readonly firstToken: number;
  readonly endToken: number;
  text(token: number): string;
  tag(token: number): Upos | undefined;
  /** Gives a token another tag. */
  retag(token: number, tag: Upos): void;
}

/** One thing that a tagger which has seen little news gets wrong, and how it is mended. */
export interface TagRepair {
  readonly name: string;
  /** The sentence that it is for; NAME stands for any name. */
  readonly example: string;
  /** Where it looks: at tokens of which all of this holds. */
  readonly at: { readonly tags?: readonly Upos[]; readonly words?: RegExp };
  readonly run: (draft: DraftTags, token: number, words: TagWords) => void;
}

/**
 * Of repairs that read `guesses`, the first that mends a token is the last, and none sees what another did. Others read what
 * is `settled` so far.
 */
export interface TagPass {
  readonly name: string;
  readonly reads: 'guesses' | 'settled';
  readonly repairs: readonly TagRepair[];
}
