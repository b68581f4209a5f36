import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { InputError } from '../graph/model/errors';

/** Opening a pipe without a writer would wait for one, in a thread that no signal ends: the program could not stop. */
export const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file that the user named; whoever asks closes it. `instead` says what to give: "give a JSON file". Throws
 * InputError for a path that is not there or not readable, a folder, and a pipe or device, which may have no end.
 */
export const openNamedFile = (path: string, instead: string): number => {
  let file: number | undefined;
  try {
    file = openSync(path, AT_ONCE);
    const status = fstatSync(file);
    if (status.isDirectory()) throw new InputError(`${path} is a folder; ${instead}.`);
    if (!status.isFile()) throw new InputError(`${path} is a pipe or a device; ${instead}.`);
    return file;
  } catch (cause) {
    if (file !== undefined) closeSync(file);
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof InputError || code === undefined) throw cause;
    throw new InputError(
      code === 'ENOENT'
        ? `${path} is not there; check the spelling, or ${instead}.`
        : `${path} cannot be read (${code}); check that it is yours to read, or ${instead}.`,
      { cause },
    );
  }
};

/** All that is in it. Throws as `openNamedFile` does. */
export const readNamedFile = (path: string, instead: string): string => {
  const file = openNamedFile(path, instead);
  try {
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
};
