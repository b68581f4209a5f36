import { readFileSync } from 'node:fs';
import { InputError } from '../../../graph/model/errors';
import { cleanText } from '../../../ingest/clean/clean-text';
import type { Knowledge } from '../../../ingest/knowledge';
import { readChainedDocuments, type ChainedDocument } from '../../../ingest/learn/chained-documents';
import { readArticle } from '../../../ingest/pipeline';
import { noSums, scoreChains, type Chain, type Measure, type Sums } from './chain-scores';
import { matchMentions } from './match-mentions';
import { readChains } from './read-chains';

/** The sums of each measure. */
export interface CoreferenceScore {
  readonly documents: number;
  /** All chains of the corpus, whatever they are of, and those of persons, organisations and places alone. */
  readonly all: Record<Measure, Sums>;
  readonly actors: Record<Measure, Sums>;
}

const ACTORS = /^(?:person|organization|place)$/u;

/** Reads the texts of a CoNLL-U file with chains and counts what the reader takes for one. Throws InputError for a file without chains. */
export const scoreCoreference = (path: string, knowledge: Knowledge): CoreferenceScore => {
  let conllu: string;
  try {
    conllu = readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path}: cannot be read; give a CoNLL-U file whose Entity= column holds chains`);
  }
  const documents = readChainedDocuments(conllu);
  if (documents.every(({ mentions }) => mentions.length === 0))
    throw new InputError(`${path}: no chains in here; give a CoNLL-U file whose Entity= column holds them`);
  const score = { documents: documents.length, all: noScore(), actors: noScore() };
  for (const document of documents) scoreDocument(document, knowledge, score);
  return score;
};

const noScore = (): Record<Measure, Sums> => ({ MUC: noSums(), 'B³': noSums(), 'CEAF-e': noSums() });

const scoreDocument = (document: ChainedDocument, knowledge: Knowledge, score: CoreferenceScore): void => {
  const article = { id: `article/${document.name}`, title: '', text: cleanText(document.text), sha256: '' };
  const { mentions, chains } = readChains(readArticle(article, knowledge));
  const matched = matchMentions(mentions, document.mentions);
  // What stands for no mention of the corpus is a mention all the same: numbers that no mention there has.
  const given = chains.map((chain) => chain.map((at) => (matched[at]! < 0 ? -1 - at : matched[at]!)));
  const wanted = new Map<string, number[]>();
  document.mentions.forEach(({ chain }, at) => wanted.set(chain, [...(wanted.get(chain) ?? []), at]));
  const isActor = (at: number): boolean => at < 0 || ACTORS.test(document.mentions[at]!.kind);
  addTo(score.all, [...wanted.values()], given);
  addTo(
    score.actors,
    [...wanted.values()].map((chain) => chain.filter(isActor)),
    given.map((chain) => chain.filter(isActor)),
  );
};

const addTo = (sums: Record<Measure, Sums>, wanted: readonly Chain[], given: readonly Chain[]): void => {
  for (const [measure, more] of Object.entries(scoreChains(wanted, given)) as [Measure, Sums][]) {
    const known = sums[measure];
    for (const part of ['right', 'given', 'found', 'wanted'] as const) known[part] += more[part];
  }
};
