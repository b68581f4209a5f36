import { benchIdentity } from './identity';
import { benchExports } from './exports';
import { benchFrames } from './frames';
import { benchIngest } from './ingest';
import { benchLength } from './length';
import { benchNeo4j } from './neo4j';
import { benchShapes } from './shapes';
import { benchRepairs } from './repairs';
import { benchStages } from './stages';
import { benchStartUp } from './start-up';
import { benchSustained } from './sustained';
import { benchViewer } from './viewer';
import { benchStores } from './write-stores';

/** Prints every measure; `npm run bench -- stages` prints those named. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  'start-up': benchStartUp,
  stages: benchStages,
  length: benchLength,
  shapes: benchShapes,
  ingest: benchIngest,
  identity: benchIdentity,
  stores: benchStores,
  neo4j: benchNeo4j,
  sustained: benchSustained,
  exports: benchExports,
  viewer: benchViewer,
  repairs: benchRepairs,
  frames: benchFrames,
};

const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench();
  }
};

void main();
