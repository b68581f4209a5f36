import type { RealNeo4j } from '../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../neo4j/test-server';
import { temporaryFolder } from '../src/temporary-folder';
import { patchesOf, stories } from './stories';
import { tortureStore, type Outcome, type Victim } from './torture-store';
import { embeddedVictim, neo4jVictim } from './victims';

// Each run starts the program anew, beside other tests on two cores.
const SLOW = 600_000;

/** The short form of `npm run torture`: killed amid the first writing, then amid the second; each is tried once. */
const torture = async (victim: Victim) => {
  const folder = temporaryFolder(stories(60));
  const moments = [5, 30].map((milliseconds) => (stored: number) => ({ articles: stored + 1, milliseconds }));
  return tortureStore(victim, folder, await patchesOf(folder), (stored) => moments.shift()?.(stored));
};

const expectSound = (outcome: Outcome): void => {
  expect(outcome).toMatchObject({ lost: 0, halfWritten: 0, different: 0 });
  expect(outcome.atWork).toBeGreaterThanOrEqual(1);
};

it(
  'a killed ingest into the embedded store loses nothing and leaves nothing half written',
  async () => {
    expectSound(await torture(embeddedVictim(temporaryFolder())));
  },
  SLOW,
);

describe('on Neo4j', () => {
  let server: RealNeo4j;
  beforeAll(async () => {
    server = await holdTestServer();
  }, 300_000);
  afterAll(async () => {
    await wipe(server);
    await server.stop();
  });

  it(
    'a killed ingest loses nothing and leaves nothing half written',
    async () => {
      expectSound(await torture(neo4jVictim(server)));
    },
    SLOW,
  );
});
