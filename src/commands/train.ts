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
  const folder = join(data, 'models');
  mkdirSync(folder, { recursive: true });
  const sha256: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(files)) {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(folder, `${name}.bin.gz`), packed);
    sha256[`${name}.bin.gz`] = createHash('sha256').update(packed).digest('hex');
  }
  const scores = await scoreModels(corporaFolder, data);
  const manifest = { licence: 'CC-BY-SA-4.0', corpora: SOURCES, seed, epochs: EPOCHS, scores: rounded(scores), sha256 };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const line of scoreLines(scores)) report(line);
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

export const trainCommand = defineCommand<{ readonly corpora: string; readonly scoreOnly?: boolean }>({
  name: 'train',
  description: 'Train the tagger, the parser and the names model into data/models and print their scores.',
  options: [
    { flags: '--corpora <folder>', description: 'folder with the corpus files that data/models/README.md lists' },
    { flags: '--score-only', description: 'measure the models that are there instead' },
  ],
  examples: [['train --corpora ../corpora', 'the weights of data/models from scratch']],
  run: async ({ corpora, scoreOnly }, { terminal }) => {
    if (!corpora) throw new InputError('Training reads open corpora; name their folder with --corpora.');
    if (scoreOnly) await terminal.print(scoreLines(await scoreModels(corpora)));
    else await train(corpora, { report: terminal.log });
  },
});
