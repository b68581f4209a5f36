import { InputError } from '../../../graph/model/errors';
import { openStore } from '../../../graph/stores';

test('opens by scheme', async () => {
  const store = await openStore('memory:');
  expect(store.address).toBe('memory:');
});

test.each(['', 'mysql://localhost', './graph', 'embedded:', 'constructor:x'])(
  'refuses %p and lists what there is',
  async (address) => {
    const error = await openStore(address).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toContain('use embedded:PATH, memory:, neo4j://HOST:PORT');
  },
);
