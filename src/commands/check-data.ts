import { listSavedQueries } from '../saved-queries';
import { defineCommand } from './command';

interface Input {
  readonly json?: boolean;
}

export const checkData = defineCommand<Input>({
  name: 'check-data',
  description: 'Check every file of data/: types, lexicons, rules, models, saved queries.',
  options: [{ flags: '--json', description: 'the counts as JSON' }],
  examples: [['check-data', 'names the file and entry that is wrong, if one is']],
  run: async ({ json }, { terminal }) => {
    const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { ontology } = loadKnowledge();
    const counts = {
      nodeTypes: ontology.nodes.length,
      relationTypes: ontology.relations.length,
      savedQueries: listSavedQueries().length,
    };
    const lines = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    await (json ? terminal.printJson(counts) : terminal.print(lines));
  },
});
