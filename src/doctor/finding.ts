import { sayError } from '../show-error';

/** `warn`: newsgraph works, but something it can do is missing. */
export type Level = 'ok' | 'warn' | 'fail';

export interface Finding {
  readonly what: string;
  readonly level: Level;
  /** What was found and, where it is not fine, what to do. */
  readonly says: string;
}

/** What one look gives: a line when all is fine, else the level with it. */
export type Look = () => Promise<string | readonly [Level, string]> | string | readonly [Level, string];

/** Looks, and takes an error for a failure: its message says what to do. */
export const examine = async (what: string, look: Look): Promise<Finding> => {
  try {
    const found = await look();
    return typeof found === 'string' ? { what, level: 'ok', says: found } : { what, level: found[0], says: found[1] };
  } catch (error) {
    return { what, level: 'fail', says: sayError(error) };
  }
};
