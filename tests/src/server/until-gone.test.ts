import { openMemory } from '../../../graph/stores/memory';
import { untilGone } from '../../../src/server/until-gone';
import { samplePatches } from '../../browser/sample-patch';

it('a reading of the whole graph ends with the going of its asker, and with the graph for one who stays', async () => {
  const store = openMemory();
  await store.apply(samplePatches);
  const readOf = async (gone: AbortController, goesAfter: number) => {
    let records = 0;
    for await (const record of untilGone(store, { name: 'one', gone: gone.signal }).dump()) {
      records += 'node' in record || 'edge' in record ? 1 : 0;
      if (records === goesAfter) gone.abort();
    }
    return records;
  };
  await expect(readOf(new AbortController(), 3)).rejects.toThrow(/^the reading was given up$/);
  expect(await readOf(new AbortController(), Infinity)).toBeGreaterThan(20);
});
