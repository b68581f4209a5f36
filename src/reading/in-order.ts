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
 * Does the work for each item, several at once, also while nobody asks for a result, and gives the results in the order
 * of the items, each as soon as its turn comes. Whoever is slow, the source, the work or the reader of the results, holds
 * up the rest. A failure of source or work comes in its turn and ends it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  window: Window,
  sizeOf: (item: Item) => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Running<Result>[] = [];
  let [size, isAtEnd, isLeft] = [0, false, false];
  let [onRoom, onItem] = [() => undefined as void, () => undefined as void];
  const add = (own: number, result: Promise<Result>): void => {
    // Told in its turn; until then it is not unheard.
    result.catch(() => undefined);
    running.push({ size: own, result });
    size += own;
    onItem();
  };
  const fill = async (): Promise<void> => {
    try {
      for await (const item of source) {
        if (isLeft) return;
        add(sizeOf(item), work(item));
        while (!isLeft && (running.length >= window.items || size >= window.size))
          await new Promise<void>((room) => (onRoom = room));
        if (isLeft) return;
      }
    } catch (error) {
      add(0, Promise.reject(error as Error));
    } finally {
      isAtEnd = true;
      onItem();
    }
  };
  void fill();
  try {
    for (;;) {
      const [first] = running;
      if (first) {
        const result = await first.result;
        running.shift();
        size -= first.size;
        onRoom();
        yield result;
      } else if (isAtEnd) return;
      else await new Promise<void>((item) => (onItem = item));
    }
  } finally {
    isLeft = true;
    onRoom();
  }
}
