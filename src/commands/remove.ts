import { InputError } from '../../graph/model/errors';
import { openToChange, withStore } from '../open-store';
import { defineCommand } from './command';

interface Input {
  readonly article: string;
  readonly json?: boolean;
}

export const remove = defineCommand<Input>({
  name: 'remove',
  arguments: '<article>',
  description: 'Take an article away, and every fact that stands on it alone.',
  options: [{ flags: '--json', description: 'the outcome as JSON' }],
  examples: [
    ['remove article/talks-end-in-geneva-1a2b3c4d5e6f7a8b', 'the graph is then what it would have been without it'],
    ['query "MATCH (a:Article) RETURN a.id, a.title"', 'the ids of the stored articles'],
  ],
  run: async ({ article, json }, { config, terminal }) => {
    const isRemoved = await withStore(openToChange(config), (store) => store.remove(article));
    if (!isRemoved) {
      throw new InputError(
        `No article "${article}" is stored; newsgraph query "MATCH (a:Article) RETURN a.id" lists those that are.`,
      );
    }
    await (json ? terminal.printJson({ removed: article }) : terminal.print([`removed ${article}`]));
  },
});
