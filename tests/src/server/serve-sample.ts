import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import { loadOntology } from '../../../src/load-knowledge';
import type { Reach } from '../../../src/server/reach';
import { startServer } from '../../../src/server/start-server';
import { samplePatches } from '../../browser/sample-patch';

/** The server over the embedded store with the invented articles of the browser tests. */
export const serveSample = async (reach: Partial<Reach> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-server-'));
  const store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.ensureSchema();
  await store.apply(samplePatches);
  const viewerFolder = join(__dirname, 'page');
  const server = await startServer({ store, ontology: loadOntology(), viewerFolder, ...reach });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(server.address + path, init);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test says what it expects of the answer
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };
  const close = async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: server.address, token: server.token, ask, close };
};
