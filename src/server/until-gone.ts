import { InputError } from '../../graph/model/errors';
import type { GraphStore } from '../../graph/stores/store';
import type { Asker } from './asker';

/** The store as one asker reads it: a reading of the whole graph ends when he has gone, whatever it was for. */
export const untilGone = (store: GraphStore, { gone }: Asker): GraphStore => ({
  ...store,
  dump: async function* (options) {
    for await (const record of store.dump(options)) {
      if (gone?.aborted) throw new InputError('the reading was given up');
      yield record;
    }
  },
});
