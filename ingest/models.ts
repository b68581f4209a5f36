import type { Abbreviations } from './annotate/abbreviations';
import type { Lemmas } from './annotate/lemmatise';
import type { ParserModel, TaggerModel } from './annotate/model';
import type { NamesModel } from './names/model';

/** Trained weights with the lists that go with them. */
export interface Models {
  readonly abbreviations: Abbreviations;
  readonly lemmas: Lemmas;
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly names: NamesModel;
  /** Which phrase stands for the same as which before it: `spreadWeights`. */
  readonly antecedents: Int8Array;
}
