import type { Abbreviations } from '../annotate/abbreviations';
import type { ParserModel, TaggerModel } from '../annotate/model';
import type { NamesModel } from '../names/model';
import { CORPUS_FILES, testNames, type ReadCorpus } from './corpora';
import { projectOnTokens } from './project';
import { scoreNames, type NameScore } from './score-names';
import { scoreParser, type AttachmentScore } from './score-parser';
import { namesOfWords, taggerOf } from './train-models';
import { tagAccuracy } from './train-tagger';
import { readTreebank } from './treebank';

/** Scores of the three models on texts that they did not see; shares from 0 to 1, guessed tags throughout. */
export interface ModelScores {
  readonly tagger: Record<string, number>;
  /** On the treebank's words, on our own tokens, and on our tokens with the names we find as units. */
  readonly parser: Record<string, Record<'treebank' | 'own' | 'names', AttachmentScore>>;
  readonly names: Record<string, NameScore>;
}

export const scoreOnCorpora = (
  read: ReadCorpus,
  models: { readonly tagger: TaggerModel; readonly parser: ParserModel; readonly names: NamesModel },
  abbreviations: Abbreviations,
  titles: ReadonlySet<string>,
): ModelScores => {
  const tagWords = taggerOf(models.tagger);
  const findNames = namesOfWords(models.names, tagWords);
  const scores: ModelScores = { tagger: {}, parser: {}, names: {} };
  for (const file of CORPUS_FILES.treebankTests) {
    const name = file.split('.')[0]!;
    const treebank = readTreebank(read(file));
    const own = treebank.map((sentence) => projectOnTokens(sentence, abbreviations));
    scores.tagger[name] = tagAccuracy(treebank, tagWords);
    scores.parser[name] = {
      treebank: scoreParser(treebank, models.parser, models.tagger.clusters, tagWords),
      own: scoreParser(own, models.parser, models.tagger.clusters, tagWords),
      names: scoreParser(own, models.parser, models.tagger.clusters, tagWords, ({ words }) => findNames(words)),
    };
  }
  for (const [name, documents] of Object.entries(testNames(read, models.names.lexicon, titles)))
    scores.names[name] = scoreNames(documents, models.names, (words) => tagWords(words).coarse);
  return scores;
};
