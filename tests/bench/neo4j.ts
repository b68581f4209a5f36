import { openStore } from '../../graph/stores';
import { startNeo4j } from '../neo4j/real-neo4j';
import { wipe } from '../neo4j/test-server';
import { bareScript, connect, runScript } from './bare-script';
import { report } from './measure';
import { generatedPatches } from './stores';

const ARTICLES = 300;
const ROUNDS = 9;
/** The first rounds warm the server up and are not counted. */
const WARM = 3;

/**
 * New articles into the real Neo4j beside a bare script that writes the same finished graph: by turns on one server, so
 * that what else the machine does falls on both. Medians of the rounds.
 */
export const benchNeo4j = async (): Promise<void> => {
  const server = await startNeo4j();
  const driver = connect(server);
  try {
    const patches = generatedPatches(ARTICLES);
    const script = await bareScript(patches);
    const [ours, bare, removals]: number[][] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      await wipe(server);
      const store = await openStore(server.uri, server);
      await store.ensureSchema();
      ours!.push(await secondsOf(() => store.apply(patches)));
      for (const { article } of patches.slice(0, 10)) removals!.push(await secondsOf(() => store.remove(article.id)));
      await store.close();
      await wipe(server);
      bare!.push(await secondsOf(() => runScript(driver, script)));
    }
    const median = (values: readonly number[], from = WARM): number => {
      const sorted = values.slice(from).sort((one, other) => one - other);
      return sorted[Math.floor(sorted.length / 2)]!;
    };
    report('neo4j: new articles', ARTICLES / median(ours!), 'articles/s');
    report('neo4j: bare UNWIND/MERGE script', ARTICLES / median(bare!), 'articles/s');
    report('neo4j: new articles / bare script', median(bare!) / median(ours!), 'times');
    report('neo4j: new articles / bare script, best rounds', Math.min(...bare!) / Math.min(...ours!), 'times');
    report('neo4j: removal of an article', median(removals!, WARM * 10) * 1_000, 'ms');
  } finally {
    await driver.close();
    await server.stop();
  }
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
};
