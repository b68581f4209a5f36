import type { Ontology } from '../../graph/model/ontology';
import type { GraphStore } from '../../graph/stores/store';

/**
 * Reads every relation once, type by type: an embedded store takes its file in only as it is asked, and the first reader
 * would wait for that. Then works out what the reader sees first. Failures are left to the request that meets them. `stop`
 * ends with the type at hand.
 */
export const warmUp = (store: GraphStore, { relations }: Ontology, opening?: () => Promise<unknown>) => {
  let isStopped = !store.address.startsWith('embedded:');
  const done = (async () => {
    for (const { name } of relations) {
      if (isStopped) return;
      await store
        .read(`MATCH (:Entity)-[r:${name}]->(:Entity) RETURN count(keys(r)) AS properties`, { timeoutMs: 120_000 })
        .catch(() => undefined);
    }
    if (!isStopped) await opening?.().catch(() => undefined);
  })();
  const stop = (): Promise<void> => {
    isStopped = true;
    return done;
  };
  return { done, stop };
};
