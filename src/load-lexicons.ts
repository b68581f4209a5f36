import { join } from 'node:path';
import { z } from 'zod';
import { readAbbreviations, type Abbreviations } from '../ingest/annotate/abbreviations';
import type { Lemmas } from '../ingest/annotate/lemmatise';
import { dataFolder } from './data-folder';
import { readYaml } from './read-yaml';

const words = z.array(z.string());

const abbreviationLists = z.strictObject({
  beforeName: words,
  beforeNumber: words,
  dates: words,
  either: words,
  openers: words,
  attributions: words,
});

/** Reads one YAML file of data/lexicons; throws KnowledgeError naming the file and field that is wrong. */
export const readLexicon = <T>(name: string, schema: z.ZodType<T>, folder = dataFolder): T =>
  readYaml(join(folder, 'lexicons', `${name}.yaml`), schema);

export const loadAbbreviations = (folder = dataFolder): Abbreviations =>
  readAbbreviations(readLexicon('abbreviations', abbreviationLists, folder));

const forms = z.record(z.string(), z.string());
const lemmaExceptions = z.strictObject({
  verbs: forms,
  nouns: forms,
  adjectives: forms,
  auxiliaries: forms,
  others: forms,
});

export const loadLemmas = (folder = dataFolder): Lemmas => {
  const tables = readLexicon('lemma-exceptions', lemmaExceptions, folder);
  const map = (table: Record<string, string>) => new Map(Object.entries(table));
  return {
    verbs: map(tables.verbs),
    nouns: map(tables.nouns),
    adjectives: map(tables.adjectives),
    auxiliaries: map(tables.auxiliaries),
    others: map(tables.others),
  };
};
