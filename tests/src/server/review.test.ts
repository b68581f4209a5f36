import { digestOf } from '../../../graph/queries';
import { openStore } from '../../../graph/stores';
import type { GraphStore } from '../../../graph/stores/store';
import { loadOntology } from '../../../src/load-knowledge';
import { startServer, type RunningServer } from '../../../src/server/start-server';
import { patchOf } from '../../contracts/store-patches';
import { temporaryFolder } from '../temporary-folder';

const long = { id: 'person/ada-b-cole', name: 'Ada B. Cole' };
const short = { id: 'person/ada-cole', name: 'Ada Cole' };
const party = { id: 'group/blue-party', name: 'Blue Party' };
const patches = [
  patchOf('one', [long, party], [{ from: long.id, type: 'LEADS', to: party.id, role: 'chair' }]),
  patchOf('two', [short, party], [{ from: short.id, type: 'CRITICIZES', to: party.id }]),
];

describe('review over HTTP', () => {
  const folder = temporaryFolder();
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await openStore(`embedded:${folder}/graph`);
    await store.apply(patches);
    server = await startServer({ store, ontology: loadOntology() });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  const ask = async (path: string, said?: object) => {
    const init = said && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(said),
    };
    const response = await fetch(`${server.address}/api/${path}`, init);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test says what it expects of the answer
    return { status: response.status, body: (await response.json()) as any };
  };

  test('shows doubtful pairs with the sentences of both sides; what is decided changes the graph and can be undone', async () => {
    const before = await digestOf(store.dump());
    const { body } = await ask('review?limit=5');
    expect(body.count).toBe(1);
    expect(body.pairs[0]).toMatchObject({
      id: 'person/ada-b-cole:person/ada-cole',
      reason: 'short form',
      a: { name: 'Ada B. Cole', articles: 1, roles: [{ role: 'chair', of: 'Blue Party' }] },
      b: { name: 'Ada Cole', evidence: [{ text: 'Ada Cole criticizes Blue Party.', article: 'article/two' }] },
    });
    const said = { decision: 'same', a: long.id, b: short.id, reason: 'one chair', by: 'Reader' };
    const { decision } = (await ask('review', said)).body;
    expect(decision).toMatchObject({ kind: 'same', by: 'Reader', why: 'one chair' });
    expect((await ask('facts?id=person/ada-b-cole')).body.names).toEqual(['Ada B. Cole', 'Ada Cole']);
    expect((await ask('review')).body).toMatchObject({ count: 0, decisions: [{ id: decision.id, standing: true }] });
    expect((await ask('review/undo', {})).body.undone.id).toBe(decision.id);
    expect(await digestOf(store.dump())).toEqual(before);
    expect((await ask('review')).body).toMatchObject({ count: 1, decisions: [{ standing: false }] });
  });

  test('a wrong relation is gone until undone', async () => {
    const id = 'person/ada-cole|CRITICIZES|group/blue-party|asserted';
    const before = await digestOf(store.dump());
    expect((await ask('review', { decision: 'wrong', a: id })).status).toBe(200);
    expect((await ask(`evidence?id=${encodeURIComponent(id)}`)).body.evidence).toEqual([]);
    await ask('review/undo', {});
    expect(await digestOf(store.dump())).toEqual(before);
  });

  test.each([
    [{ decision: 'same', a: 'person/nobody', b: short.id }, /no entity has the id person\/nobody/],
    [{ decision: 'same', a: short.id, b: short.id }, /are one already/],
    [{ decision: 'same', a: short.id }, /give the second as b/],
    [{ decision: 'wrong', a: 'nothing' }, /no relation has the id nothing/],
    [{ decision: 'perhaps', a: short.id }, /must be equal to one of the allowed values/],
  ])('refuses %j in one sentence', async (said, message) => {
    const { status, body } = await ask('review', said);
    expect(status).toBe(400);
    expect(body.error).toMatch(message);
  });
});
