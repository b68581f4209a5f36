import type { GraphStore } from '../../graph/stores/store';
import { ingestUploads, type UploadEvent } from '../ingest-uploads';
import { holdReading } from '../reading/hold-reading';
import { ReadingStopped } from '../reading/reading-fault';
import { ingestJobs } from './ingest-jobs';
import type { ReceivedUpload } from './receive-upload';
import { tooManyWaiting } from './refused-upload';
import type { UploadLimits } from './upload-limits';

/** A place in the queue, taken before the first byte is received. */
export interface Place {
  /** Puts in what was received, to be read when its turn comes; gives the id of its job. */
  fill(upload: ReceivedUpload): string;
  /** Gives it up; does nothing once it is filled. */
  leave(): void;
}

/** Uploads wait here, within their limits, and are read one after the other. */
export const uploadQueue = (store: GraphStore, limits: UploadLimits) => {
  const jobs = ingestJobs();
  const held = holdReading();
  let [waiting, waitingBytes, isClosed] = [0, 0, false];

  const take = (bytes: number) => {
    waiting += 1;
    waitingBytes += bytes;
    let isTaken = true;
    return () => {
      if (isTaken) waiting -= 1;
      if (isTaken) waitingBytes -= bytes;
      isTaken = false;
    };
  };
  async function* work(upload: ReceivedUpload, free: () => void): AsyncGenerator<UploadEvent> {
    try {
      if (isClosed) throw new Error(STOPPED);
      const { reading, done } = held.borrow();
      try {
        yield* ingestUploads(upload.raws(), reading, store);
      } catch (error) {
        throw error instanceof ReadingStopped ? new Error(STOPPED) : error;
      } finally {
        done();
      }
    } finally {
      await upload.discard();
      free();
    }
  }
  return {
    jobs,
    /** For an upload of so many bytes, at most. Throws RefusedUpload when the queue is full. */
    enter: (bytes: number): Place => {
      if (isClosed || waiting >= limits.waiting || waitingBytes + bytes > limits.waitingBytes) throw tooManyWaiting();
      const leave = take(bytes);
      return {
        leave,
        fill: (upload) => {
          leave();
          const free = take(upload.bytes);
          return jobs.start(upload.files, () => work(upload, free));
        },
      };
    },
    /** Gives up what is being read and what waits; resolves when the store is left alone. */
    close: async (): Promise<void> => {
      isClosed = true;
      held.close();
      await jobs.rest();
    },
  };
};

const STOPPED = 'The server was stopped before all was read; add the files again, nothing is stored twice.';
