import { StoreError } from '../graph/model/errors';
import type { Quarantined } from '../ingest/readers/reader';
import type { FoundFile } from './find-files';
import { interrupted, type IngestOptions, type IngestOutcome } from './ingest-files';
import { loadFile } from './read-articles';
import { readLines } from './read-lines';
import { askingAs, type RunningServer } from './running-server';
import type { JobEvent } from './server/ingest-jobs';
import { showProgress, type Progress } from './show-progress';
import type { Terminal } from './terminal';

/** Sent at once: few, so that what Ctrl-C leaves behind is soon done, and enough to keep the server's readers at work. */
const MOST_FILES = 64;
const MOST_BYTES = 8_000_000;

/** A line of an event: an id, a title and numbers. */
const LONGEST = 1_000_000;

interface Loaded {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * Sends files to the server that holds the store, which reads them within its own limits. The outcome is the same as that
 * of `ingestFiles`; on Ctrl-C what was sent is still read there.
 */
export const ingestOverServer = async (
  files: readonly FoundFile[],
  server: RunningServer,
  terminal: Terminal,
  { onStored }: IngestOptions = {},
): Promise<IngestOutcome> => {
  const quarantined: Quarantined[] = [];
  const written = { articles: 0, nodes: 0, edges: 0 };
  let read = 0;
  const outcome = (isInterrupted: boolean): IngestOutcome => ({ read, written, quarantined, isInterrupted });
  const stop = terminal.stopSignal(
    () => `${interrupted(outcome(true), files.length)} What was sent to the server is still read there.`,
  );
  const progress = await showProgress(terminal, files.length, 'files');
  const take = async (event: JobEvent, stepOnce: Progress): Promise<void> => {
    if (event.kind === 'failed') throw new StoreError(`The server at ${server.address} stopped reading: ${event.reason}`);
    if (event.kind === 'done') return;
    stepOnce.step();
    if (event.kind === 'quarantined') return void quarantined.push({ source: event.source, reason: event.reason });
    read += 1;
    written.articles += event.isNew ? 1 : 0;
    written.nodes += event.nodes;
    written.edges += event.edges;
    await onStored?.([event.article]);
  };
  const send = async (batch: readonly Loaded[]): Promise<void> => {
    if (batch.length === 0) return;
    for await (const event of follow(server, batch, stop)) await take(event, progress);
  };
  let batch: Loaded[] = [];
  let bytes = 0;
  try {
    for (const file of files) {
      const raw = await loadFile(file);
      if ('quarantined' in raw) {
        quarantined.push(raw.quarantined);
        progress.step();
        continue;
      }
      batch.push(raw);
      bytes += raw.bytes.length;
      if (batch.length < MOST_FILES && bytes < MOST_BYTES) continue;
      await send(batch);
      [batch, bytes] = [[], 0];
    }
    await send(batch);
    return outcome(false);
  } catch (error) {
    if (stop.aborted) return outcome(true);
    throw error;
  } finally {
    progress.end();
  }
};

async function* follow(server: RunningServer, files: readonly Loaded[], signal: AbortSignal): AsyncGenerator<JobEvent> {
  const form = new FormData();
  for (const { source, bytes } of files) form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), source);
  const asked = { ...askingAs(server), signal };
  const sent = await reach(server, 'ingest', { ...asked, method: 'POST', body: form });
  const { job, error } = (await sent.json().catch(() => ({}))) as { job?: string; error?: string };
  if (job === undefined) throw new StoreError(error ?? `The server at ${server.address} answered ${sent.status}.`);
  const { body } = await reach(server, `ingest/${job}`, asked);
  let last: JobEvent['kind'] | undefined;
  for await (const { bytes } of readLines(buffers(body!), LONGEST)) {
    const line = bytes?.toString('utf8') ?? '';
    if (!line.startsWith('data: ')) continue;
    const event = JSON.parse(line.slice('data: '.length)) as JobEvent;
    last = event.kind;
    yield event;
  }
  if (last !== 'done' && last !== 'failed') throw lost(server);
}

async function* buffers(body: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  // Node's own streams can be looped over, which the browser's types do not say.
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) yield Buffer.from(chunk);
}

const reach = async (server: RunningServer, what: string, asked: RequestInit): Promise<Response> => {
  try {
    return await fetch(new URL(`/api/${what}`, server.address), asked);
  } catch (cause) {
    throw lost(server, cause);
  }
};

const lost = ({ address }: RunningServer, cause?: unknown): StoreError =>
  new StoreError(`The server at ${address} stopped answering; run the same again to go on.`, { cause });
