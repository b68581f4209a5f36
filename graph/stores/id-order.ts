import { byId } from '../merge/record';

interface HasId {
  readonly id: string;
}

type Stream<T> = AsyncIterable<T> | Iterable<T>;

/**
 * Nodes sorted by id in the order of the ids of their outgoing edges, `<id>|<TYPE>|…`: a node waits while ids follow that
 * go on with a character before the bar, as the sentences of an article do. Holds only those that wait.
 */
export async function* inEdgeOrder<T extends HasId>(nodes: Stream<T>): AsyncGenerator<T> {
  const waiting: T[] = [];
  for await (const node of nodes) {
    for (let last = waiting.at(-1); last && !comesBefore(node.id, last.id); last = waiting.at(-1)) {
      yield last;
      waiting.pop();
    }
    waiting.push(node);
  }
  yield* waiting.reverse();
}

const comesBefore = (id: string, start: string): boolean => id.startsWith(start) && id.charAt(start.length) < '|';

/**
 * What is sorted by code points, as a server sorts, sorted by UTF-16 units, as everything here is: they differ only where
 * a character past U+FFFF meets one past U+D7FF after the same beginning. Holds only ids with one of these.
 */
export async function* inUnitOrder<T extends HasId>(sorted: Stream<T>): AsyncGenerator<T> {
  const held: T[] = [];
  let start = '';
  const release = () => held.sort(byId).splice(0);
  for await (const one of sorted) {
    const at = one.id.search(/[\uD800-\uFFFF]/);
    if (held.length > 0 && !(one.id.startsWith(start) && one.id.charAt(start.length) >= '\uD800')) yield* release();
    if (at < 0) yield one;
    else {
      if (held.length === 0) start = one.id.slice(0, at);
      held.push(one);
    }
  }
  yield* release();
}

/** Streams that are each sorted by id, as one. */
export async function* mergeById<T extends HasId>(streams: readonly Stream<T>[]): AsyncGenerator<T> {
  const open = await Promise.all(
    streams.map(async (stream) => {
      const rest = toAsync(stream);
      return { rest, first: await rest.next() };
    }),
  );
  for (;;) {
    let least: (typeof open)[number] | undefined;
    for (const one of open) {
      if (!one.first.done && (!least || one.first.value.id < (least.first.value as T).id)) least = one;
    }
    if (!least) return;
    yield least.first.value as T;
    least.first = await least.rest.next();
  }
}

async function* toAsync<T>(stream: Stream<T>): AsyncGenerator<T, undefined> {
  yield* stream;
}
