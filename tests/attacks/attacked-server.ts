import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestOf } from '../../graph/queries';
import { openStore } from '../../graph/stores';
import { loadOntology } from '../../src/load-knowledge';
import { startServer, type ServerOptions } from '../../src/server/start-server';
import { storeIdentity } from '../../src/store-identity';
import { samplePatches } from '../browser/sample-patch';

/** A sentence or name that only the graph holds: an answer with it has read. */
const inGraph = /Talos|Vasik|Estmark|harbour-front/;
export const hasRead = (answer: string): boolean => inGraph.test(answer);

/** A real server over a real embedded store with invented articles. */
export const attackedServer = async (options: Partial<ServerOptions> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-attacked-'));
  const path = join(folder, 'graph');
  const store = await openStore(`embedded:${path}`);
  await store.ensureSchema();
  await store.apply(samplePatches);
  const before = JSON.stringify(await digestOf(store.dump()));
  const server = await startServer({
    store,
    ontology: loadOntology(),
    log: () => undefined,
    identity: storeIdentity(path),
    ...options,
  });
  return {
    ...server,
    port: Number(new URL(server.ownAddress).port),
    folder,
    path,
    /** Nothing was decided and no record is another. */
    isUntouched: async () =>
      (await store.decisions()).length === 0 && JSON.stringify(await digestOf(store.dump())) === before,
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

const routes = resolve(__dirname, '../../src/server/routes');

/** Every route of the server as its source declares it, so that none that is added later goes unattacked. */
export const endpoints = (): readonly Endpoint[] =>
  readdirSync(routes).flatMap((file) =>
    [
      ...readFileSync(join(routes, file), 'utf8').matchAll(
        /\.(get|post|put|patch|delete)(?:<[^(]*>)?\(\s*'(\/api\/[^']+)'/g,
      ),
    ].map(([, method, path]) => ({ method: method!.toUpperCase(), path: path! })),
  );

const relation = 'person/mira-talos|CRITICIZES|country/sorrel-union|asserted|2031-03-04';

/** What makes each endpoint work, where its own page asks: query of the address, or body. */
export const asked: Readonly<Record<string, string | object>> = {
  'GET /api/article': '?id=article%2Fnone',
  'GET /api/evidence': `?id=${encodeURIComponent(relation)}`,
  'GET /api/facts': '?id=person%2Fmira-talos',
  'GET /api/neighbourhood': '?around=person%2Fmira-talos',
  'GET /api/path': '?from=person%2Fmira-talos&to=country%2Festmark',
  'GET /api/search': '?q=Talos',
  'GET /api/proof': `?nonce=${'A'.repeat(43)}`,
  'POST /api/query': { cypher: 'MATCH (p:Person) RETURN p.name', view: false },
  'POST /api/export': { format: 'json' },
  'POST /api/report': { selection: {}, title: 'All', format: 'markdown' },
  'POST /api/place': { nodes: [{ id: 'person/mira-talos' }], edges: [] },
  'POST /api/statements': { entities: ['person/mira-talos'] },
  'POST /api/review': { decision: 'wrong', a: relation },
  'POST /api/review/undo': {},
  'POST /api/decisions': {
    decisions: [{ kind: 'wrong', relation, by: 'attacker', when: '2031-01-01T00:00:00.000Z' }],
  },
};

const form = [
  '--cut',
  'Content-Disposition: form-data; name="file"; filename="a.txt"',
  'Content-Type: text/plain',
  '',
  'Peru and Chile\n\nPeru criticized Chile.',
  '--cut--',
  '',
].join('\r\n');

/** A whole request to an endpoint, which its own page could send but for these header lines. */
export const requestTo = ({ method, path }: Endpoint, lines: readonly string[], target?: (path: string) => string) => {
  const known = asked[`${method} ${path}`];
  const isForm = path === '/api/ingest';
  const body = method === 'GET' ? '' : isForm ? form : JSON.stringify(known ?? {});
  const place = path.replace(':job', 'none') + (typeof known === 'string' ? known : '');
  const type = isForm ? 'multipart/form-data; boundary=cut' : 'application/json';
  return [
    `${method} ${target ? target(place) : place} HTTP/1.1`,
    ...lines,
    'Connection: close',
    ...(body ? [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`] : []),
    '',
    body,
  ].join('\r\n');
};
