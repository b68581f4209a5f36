import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import { loadOntology } from '../../../src/load-knowledge';
import type { Reach } from '../../../src/server/reach';
import { startServer } from '../../../src/server/start-server';
import { getRaw } from './send-raw';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-hidden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a server says of its health, and of a search in a store that is closed. */
const said = async (reach: Partial<Reach>): Promise<string[]> => {
  const store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.ensureSchema();
  const server = await startServer({ store, ontology: loadOntology(), ...reach });
  const ask = async (path: string) =>
    (await getRaw(server.address, path, 'Host: 127.0.0.1', `Authorization: Bearer ${server.token}`)).text;
  const health = await ask('/api/health');
  await store.close();
  const answers = [health, await ask('/api/health'), await ask('/api/search?q=a'), await ask('/api/facts?id=a')];
  await server.close();
  return answers;
};

it('others learn nothing of where the store lies', async () => {
  const [health, ...failures] = await said({ origin: 'https://graph.example.org' });
  expect(health).toContain('{"status":"ok"}');
  for (const failure of failures) {
    expect(failure).toContain('"error":"the store ');
    expect(failure).not.toContain(folder);
  }
});

it('its owner does, where something fails', async () => {
  const [health, ...failures] = await said({});
  expect(health).toContain('{"status":"ok"}');
  for (const failure of failures) expect(failure).toContain(folder);
});
