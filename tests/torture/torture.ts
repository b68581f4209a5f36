import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/real-neo4j';
import { patchesOf, stories } from './stories';
import { tortureStore, type NextMoment, type Outcome } from './torture-store';
import { embeddedVictim, neo4jVictim } from './victims';

/** `npm run torture -- [KILLS A STORE] [SEED]`: kills the real ingest over both stores; fails when anything was lost. */
const main = async (): Promise<void> => {
  const [kills = 100, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-torture-'));
  const server = await startNeo4j();
  let isSound = true;
  try {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const [name, text] of Object.entries(stories(200))) writeFileSync(join(articles, name), text);
    const patches = await patchesOf(articles);
    console.log(`${patches.size} articles, ${kills} kills a store, seed ${seed}`);
    for (const victim of [embeddedVictim(folder), neo4jVictim(server)]) {
      const tell = (outcome: Outcome): string =>
        `${victim.name.padEnd(9)} ${outcome.kills} kills (${outcome.atWork} before all was stored), ${outcome.finished} runs resumed to their end: ` +
        `${outcome.lost} acknowledged articles lost, ${outcome.halfWritten} graphs half written, ${outcome.different} digests different`;
      const moments = randomMoments(kills, sequence(seed));
      const outcome = await tortureStore(victim, articles, patches, moments, (soFar) => {
        if (soFar.kills % 10 === 0) console.error(tell(soFar));
      });
      console.log(tell(outcome));
      isSound &&= outcome.lost + outcome.halfWritten + outcome.different === 0;
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(isSound ? 0 : 1);
};

/** Mostly while something new is written, sometimes while it starts or finds everything stored already. */
const randomMoments =
  (enough: number, random: () => number): NextMoment =>
  (stored, kills) =>
    kills >= enough
      ? undefined
      : {
          articles: Math.floor(random() < 0.7 ? stored + random() * 60 : random() * stored),
          milliseconds: Math.floor(random() * (stored === 0 ? 1_500 : 300)),
        };

/** Park and Miller's generator: the same moments for the same seed, as far as the machine lets them be. */
const sequence = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

void main();
