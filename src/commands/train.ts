import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { InputError } from '../../graph/model/errors';
import type { ModelScores } from '../../ingest/learn/score-models';
import { dataFolder } from '../data-folder';
import { defineCommand } from './command';

/** Loaded when training starts: every other command, and help, would wait for them. */
const loaders = () => ({
  ...(require('../load-lexicons') as typeof import('../load-lexicons')),
  ...(require('../load-name-lexicon') as typeof import('../load-name-lexicon')),
  ...(require('../load-models') as typeof import('../load-models')),
});

export interface TrainOptions {
  /** Folder that gets `models/`; the program's own data folder unless given. */
  readonly data?: string;
  readonly seed?: number;
  /** Told of each step and of the scores, a line each. */
  readonly report?: (line: string) => void;
}

const EPOCHS = { tagger: 8, names: 5, parser: 5 };
const SOURCES = ['UD_English-EWT', 'UD_English-GUM', 'Universal NER EWT', 'WikiGold', 'CrossNER', 'Re-DocRED'];

const titleWords = (folder?: string): ReadonlySet<string> => {
  const { z } = require('zod') as typeof import('zod');
  return new Set(loaders().readLexicon('titles', z.strictObject({ titles: z.array(z.string()) }), folder).titles);
};

const corpusReader = (folder: string) => (file: string) => {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new InputError(
      `${join(folder, file)} cannot be read; --corpora names the folder that holds the corpus files.`,
    );
  }
};

/** Trains all models into `models/` and writes their manifest. The same corpora and seed give the same bytes. */
export const train = async (corporaFolder: string, options: TrainOptions = {}): Promise<void> => {
  const { data = dataFolder, seed = 1, report = () => undefined } = options;
  const { trainModels } =
    require('../../ingest/learn/train-models') as typeof import('../../ingest/learn/train-models');
  const { loadAbbreviations, loadNameLexicon } = loaders();
  const files = trainModels(corpusReader(corporaFolder), {
    seed,
    epochs: EPOCHS,
    abbreviations: loadAbbreviations(),
    lexicon: loadNameLexicon(),
    titles: titleWords(),
    report: (step) => report(`training: ${step}`),
  });
  const sha256 = { ...writeModels(data, files), ...trainAntecedents(corporaFolder, { data, seed, report }) };
  const scores = await scoreModels(corporaFolder, data);
  const manifest = { licence: 'CC-BY-SA-4.0', corpora: SOURCES, seed, epochs: EPOCHS, scores: rounded(scores), sha256 };
  writeFileSync(join(data, 'models', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const line of scoreLines(scores)) report(line);
};

/** Writes each model into `models/` and gives its sum by file name. */
const writeModels = (data: string, files: Readonly<Record<string, Uint8Array>>): Record<string, string> => {
  const folder = join(data, 'models');
  mkdirSync(folder, { recursive: true });
  const sums = Object.entries(files).map(([name, bytes]) => {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(folder, `${name}.bin.gz`), packed);
    return [`${name}.bin.gz`, createHash('sha256').update(packed).digest('hex')];
  });
  return Object.fromEntries(sums) as Record<string, string>;
};

/** Trains which phrase stands for the same as which before it, by texts read with the models that lie there. Gives its sum. */
const trainAntecedents = (
  corpora: string,
  { data = dataFolder, seed = 1, report }: TrainOptions,
): Record<string, string> => {
  report?.('training: antecedents');
  const { encodeAntecedents } =
    require('../../ingest/learn/train-antecedents') as typeof import('../../ingest/learn/train-antecedents');
  const { readChainedTexts } =
    require('../../ingest/learn/chained-texts') as typeof import('../../ingest/learn/chained-texts');
  const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
  const tagger = loaders().readTagger(data);
  const models = {
    ...loadKnowledge().models,
    tagger,
    parser: { ...loaders().readModel('parser', data), clusters: tagger.clusters },
    names: { weights: loaders().readModel('names', data), seen: loaders().readModel('names-seen', data), lexicon: loaders().loadNameLexicon() }, // prettier-ignore
  };
  const texts = readChainedTexts(corpusReader(corpora)('gum-train.conllu'), { ...loadKnowledge(), models });
  return writeModels(data, { antecedents: encodeAntecedents(texts, seed) });
};

/** The sum of the antecedents changes alone in the manifest. */
const trainAntecedentsOnly = (corpora: string, report: (line: string) => void): void => {
  const path = join(dataFolder, 'models', 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { sha256: Record<string, string> };
  const sha256 = { ...manifest.sha256, ...trainAntecedents(corpora, { report }) };
  writeFileSync(path, `${JSON.stringify({ ...manifest, sha256 }, null, 2)}\n`);
};

/** Measures the committed weights on the test files of the corpora. */
export const scoreModels = async (corporaFolder: string, data = dataFolder): Promise<ModelScores> => {
  const { scoreOnCorpora } =
    require('../../ingest/learn/score-models') as typeof import('../../ingest/learn/score-models');
  const { loadAbbreviations, loadNameLexicon, readModel, readTagger } = loaders();
  const tagger = readTagger(data);
  const models = {
    tagger,
    parser: { ...readModel('parser', data), clusters: tagger.clusters },
    names: { weights: readModel('names', data), seen: readModel('names-seen', data), lexicon: loadNameLexicon() },
  };
  return scoreOnCorpora(corpusReader(corporaFolder), models, loadAbbreviations(), titleWords());
};

const rounded = (scores: ModelScores): unknown =>
  JSON.parse(
    JSON.stringify(scores, (_, value: unknown) =>
      typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10_000) / 10_000 : value,
    ),
  );

const percent = (share: number) => (100 * share).toFixed(2);

export const scoreLines = ({ tagger, parser, names }: ModelScores): string[] => [
  ...Object.entries(tagger).map(([test, share]) => `tags ${test}: ${percent(share)}`),
  ...Object.entries(parser).flatMap(([test, settings]) =>
    Object.entries(settings).map(
      ([setting, { unlabelled, labelled }]) =>
        `tree ${test} (${setting}): UAS ${percent(unlabelled)} LAS ${percent(labelled)}`,
    ),
  ),
  ...Object.entries(names).map(([test, { precision, recall, f1, byType }]) => {
    const types = Object.entries(byType).map(([type, share]) => `${type} ${percent(share)}`);
    return `names ${test}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${types.join(', ')})`;
  }),
];

export const trainCommand = defineCommand<{
  readonly corpora: string;
  readonly only?: string;
  readonly scoreOnly?: boolean;
}>({
  name: 'train',
  description:
    'Train the tagger, the parser, the names model and the antecedents into data/models and print their scores.',
  options: [
    { flags: '--corpora <folder>', description: 'folder with the corpus files that data/models/README.md lists' },
    { flags: '--only <model>', description: 'train this one alone, by the others', choices: ['antecedents'] },
    { flags: '--score-only', description: 'measure the models that are there instead' },
  ],
  examples: [
    ['train --corpora ../corpora', 'the weights of data/models from scratch'],
    ['train --corpora ../corpora --only antecedents', 'which phrase stands for which, after a change of its features'],
  ],
  run: async ({ corpora, only, scoreOnly }, { terminal }) => {
    if (!corpora) throw new InputError('Training reads open corpora; name their folder with --corpora.');
    if (scoreOnly) await terminal.print(scoreLines(await scoreModels(corpora)));
    else if (only === 'antecedents') trainAntecedentsOnly(corpora, terminal.log);
    else await train(corpora, { report: terminal.log });
  },
});
