import { tmpdir } from 'node:os';
import { MOST_BYTES } from '../../ingest/readers/plain-text';

/** What uploads may take of the machine. Text waits on disk, so that of all this little is in memory at once. */
export interface UploadLimits {
  /** The folder in which they wait, each in a folder of its own. */
  readonly folder: string;
  /** Files of one upload. */
  readonly files: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of one upload, as they come over the network. */
  readonly bytes: number;
  /** Bytes of all uploads that are being received or wait to be read. */
  readonly waitingBytes: number;
  /** Uploads that are being received or wait to be read. */
  readonly waiting: number;
  /** Milliseconds without a single byte. */
  readonly silence: number;
  /** Milliseconds for a whole upload. */
  readonly duration: number;
}

export const usualUploadLimits: UploadLimits = {
  folder: tmpdir(),
  files: 500,
  fileBytes: MOST_BYTES,
  bytes: 200_000_000,
  waitingBytes: 400_000_000,
  waiting: 16,
  silence: 30_000,
  duration: 600_000,
};
