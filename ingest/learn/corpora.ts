import type { Abbreviations } from '../annotate/abbreviations';
import type { NameLexicon } from '../names/name-lexicon';
import { cleanDocument } from './clean-names';
import { readEntityTreebank } from './entity-treebank';
import { readIob, readRelationDocuments, type NamedDocument } from './name-corpora';
import { projectOnTokens } from './project';
import type { Variants } from './train-tagger';
import { readTreebank, type TreebankSentence } from './treebank';

/** The files of the corpora folder that training and scoring read, by name. */
export const CORPUS_FILES = {
  treebanks: ['ewt-train.conllu', 'ewt-dev.conllu', 'gum-train.conllu', 'gum-dev.conllu'],
  treebankTests: ['ewt-test.conllu', 'gum-test.conllu'],
  entityTrain: 'gum-train.conllu',
  entityTest: 'gum-test.conllu',
  universalTrain: 'uner-ewt-dev.iob2',
  universalTest: 'uner-ewt-test.iob2',
  wikigold: 'wikigold.iob',
  crossner: ['politics', 'science', 'literature', 'music', 'ai'].map((domain) => `crossner-${domain}.iob2`),
  relations: ['re-docred-dev.json', 're-docred-test.json'],
};

/** Gives the text of a corpus file. */
export type ReadCorpus = (file: string) => string;

/** Every fifth block of twenty WikiGold sentences is kept out of training and scored instead. */
const isHeldOut = (index: number): boolean => Math.floor(index / 20) % 5 === 4;

const universal = { word: 1, label: 2, leavesOther: true };
const plainColumns = { word: 0, label: 1, leavesOther: false };

export const trainingTreebank = (read: ReadCorpus): TreebankSentence[] =>
  CORPUS_FILES.treebanks.flatMap((file) => readTreebank(read(file)));

/** A sentence in our tokens, twice, and as it came where that differs. */
export const variantsOf = (sentences: readonly TreebankSentence[], abbreviations: Abbreviations): Variants[] =>
  sentences.map((sentence) => {
    const own = projectOnTokens(sentence, abbreviations);
    return own === sentence ? [sentence] : [own, own, sentence];
  });

export const trainingNames = (read: ReadCorpus, lexicon: NameLexicon, titles: ReadonlySet<string>): NamedDocument[] =>
  [
    ...readIob(read(CORPUS_FILES.wikigold), plainColumns).filter((_, index) => !isHeldOut(index)),
    ...readIob(read(CORPUS_FILES.universalTrain), universal),
    ...CORPUS_FILES.crossner.flatMap((file) => readIob(read(file), plainColumns)),
    ...CORPUS_FILES.relations.flatMap((file) => readRelationDocuments(read(file))),
    ...readEntityTreebank(read(CORPUS_FILES.entityTrain), titles),
  ].map((document) => cleanDocument(document, lexicon));

/** Documents with names that no model saw, by what a report calls them. */
export const testNames = (
  read: ReadCorpus,
  lexicon: NameLexicon,
  titles: ReadonlySet<string>,
): Record<string, NamedDocument[]> => {
  const clean = (documents: NamedDocument[]) => documents.map((document) => cleanDocument(document, lexicon));
  return {
    'uner-ewt-test': clean(readIob(read(CORPUS_FILES.universalTest), universal)),
    'gum-test': clean(readEntityTreebank(read(CORPUS_FILES.entityTest), titles)),
    'wikigold-fold': clean(readIob(read(CORPUS_FILES.wikigold), plainColumns).filter((_, index) => isHeldOut(index))),
  };
};
