import { openStore } from '../../../graph/stores';
import { samplePatches } from '../../browser/sample-patch';

/** The words that state a relation come and go with the article that has them. */
test('cues of two articles stand on one edge, and leave with their article', async () => {
  const store = await openStore('memory:');
  const edgeId = 'person/mira-talos|CRITICIZES|country/sorrel-union|asserted|2031-03-04';
  const cuesOf = async () => {
    for await (const record of store.dump())
      if ('edge' in record && record.edge.id === edgeId) return record.edge.properties.cues;
    return undefined;
  };
  const [first, second] = samplePatches;
  const cues = samplePatches.map((patch) => patch.relations.find(({ id }) => id === edgeId)?.cues ?? []);
  await store.ensureSchema();
  await store.apply([first!, second!]);
  expect(cues.map((list) => list.length).slice(0, 2)).toEqual([1, 1]);
  expect(await cuesOf()).toEqual([...cues[0]!, ...cues[1]!].sort());
  await store.remove(first!.article.id);
  expect(await cuesOf()).toEqual(cues[1]);
  await store.close();
});
