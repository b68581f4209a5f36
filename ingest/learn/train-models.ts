import type { Abbreviations } from '../annotate/abbreviations';
import { decodeLinear, encodeLinear, type TaggerModel } from '../annotate/model';
import type { Stretch } from '../annotate/merge-names';
import type { Tagging } from '../annotate/fine-tags';
import { tagWords } from '../annotate/tag';
import { WordClusters } from '../annotate/word-clusters';
import { readDocument } from '../names/document';
import { labelDocument, spansOf } from '../names/find-names';
import { NAME_LABELS, type NamesModel } from '../names/model';
import type { NameLexicon } from '../names/name-lexicon';
import { NameWords } from '../names/name-words';
import { clusterNames, clusterWords } from './cluster-words';
import { trainingNames, trainingTreebank, variantsOf, type ReadCorpus } from './corpora';
import { properRuns } from './gold-units';
import { seededRandom } from './random';
import { countCasing } from './seen-words';
import { SEEN_CLASSES, trainNames } from './train-names';
import { trainParser } from './train-parser';
import { tagClasses, trainTagger, type Variants } from './train-tagger';

export interface TrainingSetting {
  readonly seed: number;
  readonly epochs: { readonly tagger: number; readonly names: number; readonly parser: number };
  readonly abbreviations: Abbreviations;
  readonly lexicon: NameLexicon;
  readonly titles: ReadonlySet<string>;
  /** Told what is done next. */
  report(message: string): void;
}

/** The files of data/models, uncompressed, by name. */
export type TrainedFiles = Record<'clusters' | 'tagger' | 'parser' | 'names' | 'names-seen', Uint8Array>;

const FOLDS = 4;
const FOLD_EPOCHS = 4;
/** Share of training sentences in which names come from the treebank's own proper nouns instead of the names model. */
const TREEBANK_NAMES = 0.2;

/** Trains all models, each on what the one before it will tell it in the product. The same seed gives the same bytes. */
export const trainModels = (read: ReadCorpus, setting: TrainingSetting): TrainedFiles => {
  const { seed, epochs, report } = setting;
  const treebank = variantsOf(trainingTreebank(read), setting.abbreviations);
  const documents = trainingNames(read, setting.lexicon, setting.titles);
  const texts = [
    ...treebank.map(([own]) => own!.words),
    ...documents.flatMap(({ sentences }) => sentences.map(({ words }) => words)),
  ];
  report('clusters');
  const clustered = encodeLinear(clusterNames, clusterWords(texts));
  const clusters = new WordClusters(decodeLinear(clustered));
  report('tagger');
  const classes = tagClasses(treebank);
  const learnTags = (sentences: readonly Variants[], rounds: number, from: number): Uint8Array =>
    encodeLinear(
      classes,
      trainTagger(sentences, classes, { epochs: rounds, random: seededRandom(from), clusters, leastUpdates: 2 }),
    );
  const tagger = learnTags(treebank, epochs.tagger, seed);
  const tagged = taggerOf({ ...decodeLinear(tagger), clusters });
  report('names');
  const names = trainNames(documents, {
    epochs: epochs.names,
    random: seededRandom(seed + 1),
    lexicon: setting.lexicon,
    casing: countCasing(texts),
    tags: (words) => tagged(words).coarse,
  });
  const weights = encodeLinear(NAME_LABELS, names.weights);
  const seen = encodeLinear(SEEN_CLASSES, names.seen);
  const namesModel = { weights: decodeLinear(weights), seen: decodeLinear(seen), lexicon: setting.lexicon };
  report('tags for the parser');
  // Each did not see one fold, so that the parser learns from tags as wrong as it will meet.
  const foldTaggers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = treebank.filter((__, index) => index % FOLDS !== fold);
    return taggerOf({ ...decodeLinear(learnTags(others, FOLD_EPOCHS, seed + 10 + fold)), clusters });
  });
  report('parser');
  const parserRandom = seededRandom(seed + 2);
  const findNames = namesOfWords(namesModel, tagged);
  const known = new Map<readonly string[], readonly Stretch[]>();
  const parser = trainParser(treebank, {
    epochs: epochs.parser,
    random: parserRandom,
    clusters,
    leastUpdates: 4,
    tags: (sentence, index) => foldTaggers[index % FOLDS]!(sentence.words),
    names: (sentence) => {
      if (parserRandom() < TREEBANK_NAMES) return properRuns(sentence);
      let found = known.get(sentence.words);
      if (!found) known.set(sentence.words, (found = findNames(sentence.words)));
      return found;
    },
  });
  return {
    clusters: clustered,
    tagger,
    parser: encodeLinear(parser.classes, parser.rows),
    names: weights,
    'names-seen': seen,
  };
};

export type TagWords = (words: readonly string[]) => Tagging;

export const taggerOf =
  (model: TaggerModel): TagWords =>
  (words) =>
    tagWords(words, model);

/** Finds the names of a sentence that stands alone. */
export const namesOfWords = (model: NamesModel, tagged: TagWords) => {
  const describe = new NameWords(model.lexicon, model.seen);
  return (words: readonly string[]): Stretch[] => {
    const document = readDocument([{ words, tags: tagged(words).coarse }], model.lexicon, describe);
    return spansOf(labelDocument(document, model, describe, 1)[0]!);
  };
};
