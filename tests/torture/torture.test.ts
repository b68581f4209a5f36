import type { RealNeo4j } from '../neo4j/real-neo4j';
import { holdTestServer, wipe } from '../neo4j/test-server';
import { temporaryFolder } from '../src/temporary-folder';
import { patchesOf, stories } from './stories';
import { tortureStore, type Victim } from './torture-store';
import { embeddedVictim, neo4jVictim } from './victims';

/** The short form of `npm run torture`. */
const KILLS = 2;
// Each kill starts the program three times or more, beside other tests on two cores.
const SLOW = 600_000;
const moments = [0.3, 0.6, 0.2, 0.9, 0.5, 0.1];

const sound = { kills: KILLS, lost: 0, halfWritten: 0, different: 0 };

const torture = async (victim: Victim) => {
  const folder = temporaryFolder(stories(40));
  let at = 0;
  return tortureStore(victim, folder, await patchesOf(folder), KILLS, () => moments[(at += 1) % moments.length]!);
};

it(
  'a killed ingest into the embedded store loses nothing and leaves nothing half written',
  async () => {
    expect(await torture(embeddedVictim(temporaryFolder()))).toMatchObject(sound);
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
      expect(await torture(neo4jVictim(server))).toMatchObject(sound);
    },
    SLOW,
  );
});
