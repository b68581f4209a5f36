import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { tooLarge } from '../../ingest/readers/plain-text';
import type { Raw } from '../reading/read-patches';
import {
  damagedForm,
  noRoom,
  notAFile,
  RefusedUpload,
  stoppedComing,
  tooManyBytes,
  tooManyFiles,
} from './refused-upload';
import type { UploadLimits } from './upload-limits';

/** Files that were handed in, on disk until they are read. */
export interface ReceivedUpload {
  readonly files: number;
  /** What it takes on disk, about. */
  readonly bytes: number;
  /** Each file as it is wanted. */
  raws(): AsyncGenerator<Raw>;
  /** Takes all of it off the disk. */
  discard(): Promise<void>;
}

/** Longest name a file system takes; it is only shown. */
const LONGEST_NAME = 255;

/** The files of a form, written to a folder of their own as they come. Throws RefusedUpload, and then leaves nothing behind. */
export const receiveUpload = async (request: FastifyRequest, limits: UploadLimits): Promise<ReceivedUpload> => {
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) throw tooManyBytes(limits);
  const folder = await mkdtemp(join(limits.folder, 'newsgraph-upload-')).catch((error: NodeJS.ErrnoException) => {
    throw noRoom(limits.folder, error.code ?? error.message);
  });
  const discard = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  const guard = guardBody(request, limits);
  try {
    const writing = writeFiles(request, folder, limits, guard.signal);
    writing.catch(() => undefined);
    const kept = await Promise.race([writing, guard.refused]);
    const load = async ({ source, path, isTooLarge }: Kept): Promise<Raw> =>
      isTooLarge ? { quarantined: { source, reason: tooLarge() } } : { source, bytes: await readFile(path) };
    return {
      files: kept.length,
      bytes: guard.bytes(),
      async *raws() {
        for (const one of kept) yield await load(one);
      },
      discard,
    };
  } catch (error) {
    guard.refuse(error as Error);
    await discard();
    throw toRefusal(error as NodeJS.ErrnoException, limits);
  } finally {
    guard.end();
  }
};

interface Kept {
  readonly source: string;
  readonly path: string;
  readonly isTooLarge: boolean;
}

const writeFiles = async (
  request: FastifyRequest,
  folder: string,
  { files, fileBytes }: UploadLimits,
  signal: AbortSignal,
): Promise<readonly Kept[]> => {
  const kept: Kept[] = [];
  const parts = request.files({
    // "archive/2024/a.txt" is what a folder's file is called.
    preservePath: true,
    limits: { files, parts: files, fields: 0, fileSize: fileBytes, headerPairs: 16, headerSize: 8_192 },
    throwFileSizeLimit: false,
  });
  for await (const part of parts) {
    const path = join(folder, String(kept.length));
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }), { signal });
    kept.push({ source: nameOf(part.filename), path, isTooLarge: part.file.truncated });
  }
  return kept;
};

/** A name that can be shown anywhere: what steers a terminal is no part of it. */
const nameOf = (given: string | undefined): string =>
  (given ?? '').replace(/\p{Cc}/gu, '\uFFFD').slice(0, LONGEST_NAME) || 'unnamed';

/** Counts what comes, whatever it is and whoever reads it, and refuses what is too much or does not come. */
const guardBody = ({ raw }: FastifyRequest, limits: UploadLimits) => {
  const stop = new AbortController();
  let refuse: (error: Error) => void = () => undefined;
  const refused = new Promise<never>((_, reject) => {
    refuse = (error) => {
      stop.abort(error);
      reject(error);
    };
  });
  refused.catch(() => undefined);
  let bytes = 0;
  const silence = setTimeout(() => refuse(stoppedComing()), limits.silence);
  const duration = setTimeout(() => refuse(stoppedComing()), limits.duration);
  const count = (chunk: Buffer): void => {
    bytes += chunk.length;
    silence.refresh();
    if (bytes > limits.bytes) refuse(tooManyBytes(limits));
  };
  raw.on('data', count);
  return {
    signal: stop.signal,
    refused,
    refuse,
    bytes: () => bytes,
    end: () => {
      clearTimeout(silence);
      clearTimeout(duration);
      raw.off('data', count);
    },
  };
};

const toRefusal = (error: NodeJS.ErrnoException, limits: UploadLimits): Error => {
  if (error instanceof RefusedUpload) return error;
  if (error.code === 'FST_FILES_LIMIT' || error.code === 'FST_PARTS_LIMIT') return tooManyFiles(limits);
  if (error.code === 'FST_FIELDS_LIMIT') return notAFile();
  if (error.syscall !== undefined) return noRoom(limits.folder, error.code ?? error.message);
  return damagedForm();
};

/** Lets what still comes of a refused body go by for a moment, so that its sender gets to read why. */
export const letGoBy = async ({ raw }: FastifyRequest): Promise<void> => {
  raw.unpipe();
  raw.resume();
  const moment = AbortSignal.timeout(MOMENT);
  await finished(raw, { signal: moment, writable: false, cleanup: true }).catch(() => undefined);
};

const MOMENT = 2_000;
