import { availableParallelism, totalmem } from 'node:os';

/** What one article may cost. */
export interface ReadingLimits {
  /** Processor seconds for a text of so many bytes. */
  readonly seconds: (bytes: number) => number;
  /** Memory of one reading process. */
  readonly megabytes: number;
}

/** About ten times what an honest article takes on a slow machine; processor time, so that a busy one loses none. */
const secondsFor = (bytes: number): number => 20 + (3 * bytes) / 10_000;

/** The largest article that is taken (4 MB) needs about half of this. */
const MOST_MEGABYTES = 2_048;

export const usualLimits: ReadingLimits = { seconds: secondsFor, megabytes: MOST_MEGABYTES };

/** Of one process with its models, for texts of usual length. */
const MEGABYTES_A_PROCESS = 400;

/** One process a core, as far as half of the machine's memory goes. */
export const mostProcesses = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2e6 / MEGABYTES_A_PROCESS)));
