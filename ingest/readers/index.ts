import { plainText } from './plain-text';
import type { Reader } from './reader';

/** All readers; the first stands in where an ending says nothing. */
export const readers: readonly Reader[] = [plainText];

/** The reader for a file name's ending; undefined when none takes it. */
export const readerFor = (name: string): Reader | undefined => {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return readers.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
};
