import { StoreError } from '../graph/model/errors';
import type { GraphRecord } from '../graph/model/view';
import { readLines } from './read-lines';
import { askingAs, type RunningServer } from './running-server';

/** A record holds at most an article with all that was read from it. */
const LONGEST = 256 * 1024 * 1024;

/** Records as a running server dumps them. Throws StoreError when it stops before the end. */
export async function* remoteDump(server: RunningServer, bookkeeping = false): AsyncGenerator<GraphRecord> {
  const stopped = (cause?: unknown) =>
    new StoreError(`The server at ${server.address} stopped answering before all was read; run this again.`, { cause });
  let count = 0;
  try {
    const response = await fetch(new URL(`/api/dump?bookkeeping=${bookkeeping}`, server.address), askingAs(server));
    if (!response.ok || response.body === null) throw stopped(await response.text());
    for await (const { bytes } of readLines(chunksOf(response.body), LONGEST)) {
      const line = JSON.parse(bytes!.toString('utf8')) as GraphRecord | { end: { records: number } };
      if ('end' in line) {
        if (line.end.records === count) return;
        break;
      }
      count += 1;
      yield line;
    }
  } catch (cause) {
    throw cause instanceof StoreError ? cause : stopped(cause);
  }
  throw stopped();
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  // Node's own streams can be looped over, which the browser's types do not say.
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>)
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
