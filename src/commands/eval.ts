import { defineCommand } from './command';

interface Input {
  readonly folder: string;
  readonly faults?: boolean;
  readonly json?: boolean;
}

export const evaluate = defineCommand<Input>({
  name: 'eval',
  arguments: '<folder>',
  description:
    'Score the reader on annotated articles: precision, recall and F1 of entities, statements and relations.',
  options: [
    { flags: '--faults', description: 'list every miss and false alarm' },
    { flags: '--json', description: 'the counts as JSON' },
  ],
  examples: [
    ['eval tests/golden/articles', 'the scores on the articles of the development set'],
    ['eval tests/golden/articles --faults', 'and what went wrong where'],
  ],
  run: async ({ folder, faults, json }, { terminal }) => {
    const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { evaluateFolder } = require('../evaluate/evaluate-folder') as typeof import('../evaluate/evaluate-folder');
    const { tableOf } = require('../evaluate/score-table') as typeof import('../evaluate/score-table');
    const score = evaluateFolder(folder, loadKnowledge());
    if (json) {
      const { byType, ...rest } = score;
      await terminal.write(`${JSON.stringify({ ...rest, byType: Object.fromEntries(byType) })}\n`);
      return;
    }
    await terminal.write(`${tableOf(score)}\n`);
    if (faults) await terminal.write(`${score.faults.join('\n')}\n`);
  },
});
