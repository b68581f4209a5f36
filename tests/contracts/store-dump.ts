import { openMemory } from '../../graph/stores/memory';
import { dumpText, type Opened } from './store-fixture';
import { patchOf } from './store-patches';

/** Ids that begin alike, go on with what sorts before and after a bar, or past U+FFFF and just below it. */
const IDS = ['a', 'a-b', 'a~', 'a.b.c', 'a\u{1F600}', 'a\uFB50', 'a\uFB50\u{1F600}', 'a\uE000z', 'b'];

/** What a store gives of all it holds, in the one order that all stores share. */
export const testDump = (opened: Opened): void => {
  const people = IDS.map((name) => ({ id: `person/${name}`, name }));
  const patches = ['x', 'x-1', 'x\u{1F600}', 'x\uFB50'].map((slug) =>
    patchOf(
      slug,
      people,
      people.flatMap(({ id }) => [
        { from: id, type: 'MEETS', to: 'person/b' },
        { from: 'person/a', type: 'SUPPORTS', to: id },
      ]),
    ),
  );

  test('a dump is sorted alike on every store, whatever ids begin alike', async () => {
    const store = await opened(patches);
    const reference = openMemory();
    await reference.apply(patches);
    const dumped = await dumpText(store);
    expect(dumped.split('\n').length).toBeGreaterThan(100);
    expect(dumped).toBe(await dumpText(reference));
  });

  test('a dump has edges written by hand at their place, and none without an id', async () => {
    const store = await opened(patches);
    if (!store.supports.cypher) return;
    const before = (await dumpText(store)).split('\n');
    const write =
      'MATCH (a:Entity {id: "person/b"}) MATCH (b:Entity {id: "person/a"}) CREATE (a)-[r:KNOWS]->(b) SET r.id = $id';
    for (const id of ['zzz', 'person/a-b|', null]) await store.query(write, { params: { id }, write: true });
    const after = (await dumpText(store)).split('\n');
    const idOf = (line: string) => (JSON.parse(line) as { edge?: { id: string } }).edge?.id;
    expect(after.filter((line) => !before.includes(line)).map(idOf)).toEqual(['person/a-b|', 'zzz']);
    const edges = after.map(idOf).filter((id) => id !== undefined);
    expect(edges).toEqual([...edges].sort());
  });
};
