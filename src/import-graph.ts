import { InputError, StoreError } from '../graph/model/errors';
import type { GraphRecord } from '../graph/model/view';
import { digestOf, type Digest } from '../graph/queries/digest-of';
import { loadRecords } from '../graph/stores/load-records';
import type { GraphStore } from '../graph/stores/store';
import type { GraphLines } from './graph-lines';

/**
 * Brings a file of JSON Lines into a store that holds nothing, or only what the file holds too: then an interrupted
 * import goes on. Throws InputError when the store holds anything else, StoreError when it does not end up the same.
 */
export const importGraph = async (store: GraphStore, file: GraphLines): Promise<Digest> => {
  const stored = await checkOnlyFrom(store, file);
  await loadRecords(store, file.records(), (id) => stored.has(id));
  const digest = await digestOf(store.dump());
  if (digest.sha256 !== file.digest.sha256) {
    throw new StoreError(
      `${store.address} does not hold what the file holds (${digest.nodes} nodes, ${digest.edges} edges); empty it and import again.`,
    );
  }
  return digest;
};

/** Both sides are sorted, so one pass beside the other is enough. Gives the ids that are stored. */
const checkOnlyFrom = async (store: GraphStore, file: GraphLines): Promise<Set<string>> => {
  const stored = new Set<string>();
  const lines = file.records()[Symbol.asyncIterator]();
  try {
    for await (const record of store.dump({ bookkeeping: true })) {
      const wanted = keyOf(record);
      let line = await lines.next();
      while (!line.done && keyOf(line.value) < wanted) line = await lines.next();
      if (line.done || keyOf(line.value) !== wanted) {
        throw new InputError(
          `${store.address} holds ${idOf(record)}, which the file does not; import into an empty store: --store embedded:PATH.`,
        );
      }
      stored.add(idOf(record));
    }
  } finally {
    await lines.return?.();
  }
  return stored;
};

const idOf = (record: GraphRecord): string => ('node' in record ? record.node.id : record.edge.id);

/** Nodes come before edges. */
const keyOf = (record: GraphRecord): string => `${'node' in record ? 0 : 1}${idOf(record)}`;
