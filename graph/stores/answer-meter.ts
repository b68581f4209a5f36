import { InputError } from '../model/errors';

/** Levels of lists and maps in one value. */
const MOST_DEPTH = 100;

/** What a user's question may bring, in bytes, about: it is held three times on its way out. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Counts an answer while it is made. Both throw InputError when it is too much. */
export interface AnswerMeter {
  /** One value more, with that many characters. */
  spend(characters: number): void;
  /** Within one list or map. */
  within<T>(make: () => T): T;
}

export const answerMeter = (most: number): AnswerMeter => {
  let [bytes, depth] = [0, 0];
  return {
    spend(characters) {
      bytes += characters + 8;
      if (bytes > most) {
        throw new InputError(
          `the answer is larger than ${most / 1024 / 1024} MB; ask for fewer rows, or for properties instead of nodes`,
        );
      }
    },
    within(make) {
      depth += 1;
      if (depth > MOST_DEPTH) {
        throw new InputError(`the answer holds a value nested deeper than ${MOST_DEPTH} levels; ask for its parts`);
      }
      const made = make();
      depth -= 1;
      return made;
    },
  };
};
