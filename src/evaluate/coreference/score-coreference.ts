import { readFileSync } from 'node:fs';
import { InputError } from '../../../graph/model/errors';
import { cleanText } from '../../../ingest/clean/clean-text';
import type { Knowledge } from '../../../ingest/knowledge';
import { readChainedDocuments, type ChainedDocument } from '../../../ingest/learn/chained-documents';
import { matchMentions } from '../../../ingest/learn/match-mentions';
import { readArticle } from '../../../ingest/pipeline';
import { noSums, scoreChains, type Measure, type Sums } from './chain-scores';
import { chainsOfGraph, chainsOfText, type Chains } from './read-chains';

export interface CoreferenceScore {
  readonly documents: number;
  /** What the graph has, against chains of persons, organisations and places, and against all chains. */
  readonly graphActors: Record<Measure, Sums>;
  readonly graph: Record<Measure, Sums>;
  /** All that the reader can tell, things too, against both. */
  readonly textActors: Record<Measure, Sums>;
  readonly text: Record<Measure, Sums>;
}

const ACTORS = /^(?:person|organization|place)$/u;

/** Reads the texts of a CoNLL-U file with chains and counts what the reader takes for one. Throws InputError for a file without any. */
export const scoreCoreference = (path: string, knowledge: Knowledge): CoreferenceScore => {
  const documents = readChainedDocuments(readCorpus(path));
  if (documents.every(({ mentions }) => mentions.length === 0))
    throw new InputError(`${path}: no chains in here; give a CoNLL-U file whose Entity= column holds them`);
  const score = { documents: documents.length, graphActors: noScore(), graph: noScore(), textActors: noScore(), text: noScore() }; // prettier-ignore
  for (const document of documents) {
    const article = { id: `article/${document.name}`, title: '', text: cleanText(document.text), sha256: '' };
    const analysis = readArticle(article, knowledge);
    addChains(document, chainsOfGraph(analysis), score.graph, score.graphActors);
    addChains(document, chainsOfText(analysis, knowledge), score.text, score.textActors);
  }
  return score;
};

const readCorpus = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path}: cannot be read; give a CoNLL-U file whose Entity= column holds chains`);
  }
};

const noScore = (): Record<Measure, Sums> => ({ MUC: noSums(), 'B³': noSums(), 'CEAF-e': noSums() });

type Sum = Record<Measure, Sums>;

const addChains = ({ mentions }: ChainedDocument, given: Chains, all: Sum, actors: Sum): void => {
  const flat = given.flat();
  const matched = matchMentions(flat, mentions);
  // What is no mention of the corpus is a mention all the same: numbers that no mention there has.
  let next = 0;
  const answer = given.map((chain) => chain.map(() => (matched[next++]! < 0 ? -next : matched[next - 1]!)));
  const key = new Map<string, number[]>();
  mentions.forEach(({ chain }, at) => key.set(chain, [...(key.get(chain) ?? []), at]));
  const isActor = (at: number): boolean => at < 0 || ACTORS.test(mentions[at]!.kind);
  const cut = (chains: readonly number[][]): number[][] => chains.map((chain) => chain.filter(isActor));
  addTo(all, scoreChains([...key.values()], answer));
  addTo(actors, scoreChains(cut([...key.values()]), cut(answer)));
};

const addTo = (sums: Sum, more: Sum): void => {
  for (const measure of ['MUC', 'B³', 'CEAF-e'] as const)
    for (const part of ['right', 'given', 'found', 'wanted'] as const) sums[measure][part] += more[measure][part];
};
