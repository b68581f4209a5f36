/** A repair that changed the tags or the tree of a sentence. */
export interface Touch {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The repair's name. */
  readonly repair: string;
}
