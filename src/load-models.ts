import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KnowledgeError } from '../graph/model/errors';
import { decodeLinear, type LinearModel, type TaggerModel } from '../ingest/annotate/model';
import { WordClusters } from '../ingest/annotate/word-clusters';
import { spreadWeights } from '../ingest/coreference/antecedent-weights';
import type { Models } from '../ingest/models';
import { dataFolder } from './data-folder';
import { loadAbbreviations, loadLemmas } from './load-lexicons';
import { loadNameLexicon } from './load-name-lexicon';

/** One file of data/models; throws KnowledgeError when it is absent or damaged. */
export const readModel = (name: string, folder = dataFolder): LinearModel => {
  const path = join(folder, 'models', `${name}.bin.gz`);
  try {
    return decodeLinear(gunzipSync(readFileSync(path)));
  } catch (error) {
    throw new KnowledgeError(`${path}: ${(error as Error).message}; restore the file or run \`newsgraph train\`.`);
  }
};

/** The tagger with the word clusters that it and the parser read. */
export const readTagger = (folder = dataFolder): TaggerModel => ({
  ...readModel('tagger', folder),
  clusters: new WordClusters(readModel('clusters', folder)),
});

const loaded = new Map<string, Models>();

/** The trained models with their lists, read from disk at the first call only. */
export const loadModels = (folder = dataFolder): Models => {
  const known = loaded.get(folder);
  if (known) return known;
  const tagger = readTagger(folder);
  const models: Models = {
    abbreviations: loadAbbreviations(folder),
    lemmas: loadLemmas(folder),
    tagger,
    parser: { ...readModel('parser', folder), clusters: tagger.clusters },
    names: {
      weights: readModel('names', folder),
      seen: readModel('names-seen', folder),
      lexicon: loadNameLexicon(folder),
    },
    antecedents: spreadWeights(readModel('antecedents', folder)),
  };
  loaded.set(folder, models);
  return models;
};
