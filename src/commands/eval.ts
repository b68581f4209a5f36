import { InputError } from '../../graph/model/errors';
import { parts, type Part } from '../evaluate/part-of';
import type { SuiteKind } from '../evaluate/read-suite';
import { defineCommand, type Context } from './command';

interface Input {
  readonly folder: string;
  readonly suite?: SuiteKind;
  readonly part?: Part;
  readonly coreference?: boolean;
  readonly faults?: boolean;
  readonly json?: boolean;
}

export const evaluate = defineCommand<Input>({
  name: 'eval',
  arguments: '<folder>',
  description:
    'Score the reader on annotated articles (precision, recall, F1 of entities, statements, relations) or event suites.',
  options: [
    { flags: '--suite <kind>', description: 'only suites of this kind', choices: ['plover', 'petrarch'] },
    {
      flags: '--part <part>',
      description: 'only this part of the articles: half, a quarter, a quarter',
      choices: parts,
    },
    {
      flags: '--coreference',
      description: 'who is who (MUC, B³, CEAF-e) on a CoNLL-U file with chains, as GUM has them',
    },
    { flags: '--faults', description: 'list every miss and false alarm' },
    { flags: '--json', description: 'the counts as JSON' },
  ],
  examples: [
    ['eval tests/golden/articles', 'the scores on the articles of the development set'],
    ['eval tests/golden/articles --faults', 'and what went wrong where'],
    ['eval suites --suite plover', 'event categories, sources and targets on a folder of PLOVER records (*.jsonl)'],
    ['eval gum-dev.conllu --coreference', 'which names, descriptions and pronouns are taken for one'],
  ],
  run: async (input, context) => {
    if (input.faults && input.part !== undefined && input.part !== 'read')
      throw new InputError(`what went wrong in part "${input.part}" is not to be looked at; leave out --faults`);
    if (input.coreference) return evaluateCoreference(input, context);
    const { suiteFiles } = require('../evaluate/read-suite') as typeof import('../evaluate/read-suite');
    if (input.suite !== undefined || suiteFiles(input.folder).length > 0) return evaluateSuites(input, context);
    const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { evaluateFolder } = require('../evaluate/evaluate-folder') as typeof import('../evaluate/evaluate-folder');
    const { tableOf } = require('../evaluate/score-table') as typeof import('../evaluate/score-table');
    const score = evaluateFolder(input.folder, loadKnowledge(), input.part);
    await show(input, context, tableOf(score), { ...score, byType: Object.fromEntries(score.byType) }, score.faults);
  },
});

const evaluateCoreference = async (input: Input, context: Context): Promise<void> => {
  const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
  const { scoreCoreference } =
    require('../evaluate/coreference/score-coreference') as typeof import('../evaluate/coreference/score-coreference');
  const { coreferenceTable } =
    require('../evaluate/coreference/coreference-table') as typeof import('../evaluate/coreference/coreference-table');
  const score = scoreCoreference(input.folder, loadKnowledge());
  await show(input, context, coreferenceTable(score), score, []);
};

const evaluateSuites = async (input: Input, context: Context): Promise<void> => {
  const { readSuites } = require('../evaluate/read-suite') as typeof import('../evaluate/read-suite');
  const { scoreSuite } = require('../evaluate/score-suite') as typeof import('../evaluate/score-suite');
  const { suiteTable } = require('../evaluate/suite-table') as typeof import('../evaluate/suite-table');
  const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
  const suites = readSuites(input.folder, input.suite);
  const knowledge = loadKnowledge();
  for (const suite of suites) {
    const score = scoreSuite(suite, knowledge);
    const counts = { ...score, byCategory: Object.fromEntries(score.byCategory) };
    await show(input, context, `${suiteTable(score)}\n`, counts, score.faults);
  }
};

const show = async (
  { json, faults }: Input,
  { terminal }: Context,
  table: string,
  counts: object,
  lines: readonly string[],
): Promise<void> => {
  if (json) return terminal.printJson(counts);
  await terminal.print(table.split('\n'));
  if (faults) await terminal.print(lines);
};
