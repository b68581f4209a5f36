import { openMemory } from '../../../graph/stores/memory';
import { first } from '../../contracts/store-fixture';

it('others of the process have their turn between the steps of writing', async () => {
  const store = openMemory();
  let turns = 0;
  let isDone = false;
  const beat = (): void => {
    turns += 1;
    if (!isDone) setImmediate(beat);
  };
  setImmediate(beat);
  await store.apply([first]);
  isDone = true;
  await store.close();
  // Checked, gathered, planned and written.
  expect(turns).toBeGreaterThanOrEqual(4);
});
