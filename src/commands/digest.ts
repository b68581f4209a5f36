import { digestOf } from '../../graph/queries/digest-of';
import { openToRead, withStore } from '../open-store';
import { defineCommand } from './command';

interface Input {
  readonly json?: boolean;
}

export const digest = defineCommand<Input>({
  name: 'digest',
  description: 'One hash over the whole graph: equal graphs, equal digests, on every store.',
  options: [{ flags: '--json', description: 'counts and hash as JSON' }],
  examples: [
    ['digest', 'counts, and the hash on the last line'],
    ['digest | tail -1', 'the hash alone'],
  ],
  run: async ({ json }, { config, terminal }) => {
    const found = await withStore(openToRead(config), (store) => digestOf(store.dump()));
    if (json) await terminal.printJson(found);
    else await terminal.print([`nodes ${found.nodes}`, `edges ${found.edges}`, found.sha256]);
  },
});
