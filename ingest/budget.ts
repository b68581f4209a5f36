/** A text that costs more than its length allows. The run sets it aside and goes on. */
export class OverBudgetError extends Error {
  override name = 'OverBudgetError';
}

/**
 * Steps a stage may take for each UTF-16 unit of the article, and whatever its length. The dearest shape of
 * `npm run bench -- shapes` (a text of pronouns) takes 65 a unit, real news a tenth of that.
 */
const PER_UNIT = 1_000;
const ALWAYS = 100_000;

let left = Infinity;

/**
 * Counts steps of work where a loop could run away; throws once the stage has taken more than it may. No clock is asked, so
 * that the same text always ends the same way. One count serves all, for reading an article never waits for anything.
 */
export const spend = (steps: number): void => {
  left -= steps;
  if (left < 0) throw new OverBudgetError('out of steps');
};

/** Runs a stage of reading within the budget of an article's length. Throws OverBudgetError, which names the stage. */
export const withBudget = <T>(stage: string, length: number, run: () => T): T => {
  const most = ALWAYS + PER_UNIT * length;
  left = most;
  try {
    return run();
  } catch (error) {
    if (!(error instanceof OverBudgetError)) throw error;
    throw new OverBudgetError(
      `took more than ${most.toLocaleString('en')} steps in the stage "${stage}"; report it with its text`,
    );
  } finally {
    taken = most - left;
    left = Infinity;
  }
};

let taken = 0;

/** What the stage that ran last has taken, for measuring. */
export const stepsTaken = (): number => taken;
