import { inOrder } from '../../../src/reading/in-order';

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function* numbers(count: number, onTaken: (number: number) => void = () => undefined): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    onTaken(number);
    yield number;
  }
}

const collect = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};

const large = { items: 10, size: 1_000 };

it('keeps the order of the items, whichever is done first', async () => {
  const results = inOrder(
    numbers(30),
    large,
    () => 1,
    async (number) => {
      await wait((number * 7) % 5);
      return number;
    },
  );
  expect(await collect(results)).toEqual(Array.from({ length: 30 }, (_, number) => number));
});

it.each([
  ['items', { items: 4, size: 1_000 }],
  ['size', { items: 1_000, size: 40 }],
])('has no more under way than the window takes, by %s', async (_, window) => {
  let [open, most] = [0, 0];
  const results = inOrder(
    numbers(50, () => (most = Math.max(most, (open += 1)))),
    window,
    () => 10,
    async (number) => number,
  );
  for await (const _result of results) {
    await wait(1);
    open -= 1;
  }
  // One more is with the reader of the results.
  expect(most).toBeLessThanOrEqual(5);
  expect(most).toBeGreaterThanOrEqual(4);
});

it('gives a result before the source has more', async () => {
  let more: () => void = () => undefined;
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((done) => (more = done));
    yield 2;
  }
  const results = inOrder(
    slow(),
    large,
    () => 1,
    async (number) => number,
  );
  expect(await results.next()).toEqual({ done: false, value: 1 });
  const second = results.next();
  await wait(1);
  more();
  expect(await second).toEqual({ done: false, value: 2 });
});

it.each(['source', 'work'])('tells all before a failure of the %s, then the failure', async (which) => {
  async function* source(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    if (which === 'source') throw new Error('at three');
    yield 3;
  }
  const told: number[] = [];
  const results = inOrder(
    source(),
    large,
    () => 1,
    async (number) => {
      await wait(5 - number);
      if (number === 3) throw new Error('at three');
      return number;
    },
  );
  const read = async () => {
    for await (const number of results) told.push(number);
  };
  await expect(read()).rejects.toThrow('at three');
  expect(told).toEqual([1, 2]);
});
