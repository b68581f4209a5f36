/** Work under way at once, done and waiting for its turn counted too. */
export interface Window {
  readonly items: number;
  /** Sum of what `sizeOf` gives; no further item is taken once it is reached. */
  readonly size: number;
}

interface Running<Result> {
  readonly size: number;
  readonly result: Promise<Result>;
}

/**
 * Does the work for each item, several at once, and gives the results in the order of the items, each as soon as its
 * turn comes. Whoever is slow, the source, the work or the reader of the results, holds up the rest. A failure of source
 * or work comes in its turn and ends it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  window: Window,
  sizeOf: (item: Item) => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const running: Running<Result>[] = [];
  let size = 0;
  let coming: Promise<IteratorResult<Item>> | undefined;
  let isAtEnd = false;
  try {
    for (;;) {
      if (!isAtEnd && running.length < window.items && size < window.size) coming ??= quietly(items.next());
      const [first] = running;
      if (!first && !coming) return;
      const isFirstDone = await Promise.race([
        ...(first ? [settled(first.result, true)] : []),
        ...(coming ? [settled(coming, false)] : []),
      ]);
      if (isFirstDone) {
        running.shift();
        size -= first!.size;
        yield await first!.result;
        continue;
      }
      const taken = coming!;
      coming = undefined;
      try {
        const { done, value } = await taken;
        if (done === true) isAtEnd = true;
        else {
          const own = sizeOf(value);
          running.push({ size: own, result: quietly(work(value)) });
          size += own;
        }
      } catch (error) {
        isAtEnd = true;
        running.push({ size: 0, result: quietly(Promise.reject(error as Error)) });
      }
    }
  } finally {
    // Not waited for: it may stand at a source that gives nothing more.
    void items.return?.().catch(() => undefined);
  }
}

const settled = <Value>(promise: Promise<unknown>, value: Value): Promise<Value> =>
  promise.then(
    () => value,
    () => value,
  );

/** Its failure is told where it is waited for; until then it is not unheard. */
const quietly = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};
