import { standingDecisions } from '../identity/standing-decisions';
import type { Decision } from '../model/decision';

/** The last decision made that was not taken back. */
export const latestDecision = (decisions: readonly Decision[]): Decision | undefined =>
  standingDecisions(decisions).at(-1);
