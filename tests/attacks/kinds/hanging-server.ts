import { StoreError } from '../../../graph/model/errors';
import { openNeo4j } from '../../../graph/stores/neo4j';
import type { GraphStore } from '../../../graph/stores/store';
import { first, second } from '../../contracts/store-fixture';
import { lineTo } from '../../neo4j/cut-line';
import { holdTestServer, wipe } from '../../neo4j/test-server';
import { outcomeOf, type Attack } from '../attack';

/** What is well answers within it, on a busy machine too; each round waits for it three times. */
const PATIENCE = 4_000;

/** Every call that a store makes to its server. */
const CALLS: Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> = {
  query: (store) => store.query('MATCH (n) RETURN n', { timeoutMs: PATIENCE }),
  'query that writes': (store) => store.query('CREATE (n:Nothing) DELETE n', { write: true, timeoutMs: PATIENCE }),
  'query in transactions': (store) =>
    store.query('CALL { MATCH (n:Nothing) DELETE n } IN TRANSACTIONS', { write: true, timeoutMs: PATIENCE }),
  'query of a plan': (store) => store.query('EXPLAIN MATCH (n) RETURN n', { timeoutMs: PATIENCE }),
  read: (store) => store.read('MATCH (n) RETURN n', { timeoutMs: PATIENCE }),
  ensureSchema: (store) => store.ensureSchema(),
  apply: (store) => store.apply([second]),
  remove: (store) => store.remove(first.article.id),
  decide: (store) => store.decide([]),
  decisions: (store) => store.decisions(),
  search: (store) => store.search('ana', 5),
  dump: async (store) => {
    for await (const record of store.dump()) void record;
  },
};

const isOneLine = (error: unknown): boolean =>
  error instanceof StoreError && !error.message.includes('\n') && /gave no answer in \d+ s/.test(error.message);

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'an answer',
    (error: unknown) => error,
  );

export const attack: Attack = {
  kind: 'a server that hangs',
  async run(scale) {
    const { attempt, outcome } = outcomeOf();
    const server = await holdTestServer();
    const line = await lineTo(server.uri);
    const open = (): Promise<GraphStore> => openNeo4j({ ...server, uri: line.uri, patienceMs: PATIENCE });
    try {
      await wipe(server);
      const patient = await openNeo4j(server);
      await patient.apply([first]);
      await patient.close();
      for (let round = scale === 'short' ? 1 : 5; round > 0; round -= 1) {
        line.freeze();
        attempt('opening', isOneLine(await failureOf(open())));
        line.thaw();
        const stores = await Promise.all(Object.keys(CALLS).map(open));
        line.freeze();
        await Promise.all(
          Object.entries(CALLS).map(async ([name, call], at) => {
            const failure = await failureOf(call(stores[at]!));
            attempt(`${name}: ${String(failure)}`, isOneLine(failure));
          }),
        );
        line.thaw();
        for (const [at, name] of Object.keys(CALLS).entries()) {
          const again = await failureOf(stores[at]!.read('RETURN 1 AS one'));
          attempt(`${name} leaves a store of no use: ${String(again)}`, again === 'an answer');
        }
        line.freeze();
        const closed = await Promise.all(stores.map((store) => failureOf(store.close())));
        for (const said of closed) attempt(`close: ${String(said)}`, said === 'an answer');
        line.thaw();
      }
    } finally {
      await line.close();
      await wipe(server);
      await server.stop();
    }
    return outcome();
  },
};
