import { plainText } from './plain-text';
import type { Reader } from './reader';

/** All readers; the first stands in where an ending says nothing. */
export const readers: readonly Reader[] = [plainText];

/** The reader for a file name's ending; undefined when none takes it. */
export const readerFor = (name: string): Reader | undefined => {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return readers.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
};

/** The reader for a file name, whatever its ending. */
export const readerOf = (name: string): Reader => readerFor(name) ?? readers[0]!;
